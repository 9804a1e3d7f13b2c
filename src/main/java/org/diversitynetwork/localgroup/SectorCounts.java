package org.diversitynetwork.localgroup;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The present members of some local groups by sector, counted in one statement. */
final class SectorCounts {
    private final Map<UUID, List<SectorCount>> byGroup = new HashMap<>();

    static SectorCounts of(Collection<UUID> groups) {
        var counts = new SectorCounts();
        if (!groups.isEmpty()) {
            Panache.getSession()
                    .createQuery("""
                            select m.localGroup.id, m.stakeholderSector, count(m) from LocalGroupMember m
                            where m.localGroup.id in (:groups) and m.leftOn is null
                            group by m.localGroup.id, m.stakeholderSector""", Object[].class)
                    .setParameter("groups", groups)
                    .getResultList()
                    .forEach(counts::add);
            counts.byGroup.values().forEach(list -> list.sort(Comparator.comparing(SectorCount::sector)));
        }
        return counts;
    }

    private void add(Object[] row) {
        byGroup.computeIfAbsent((UUID) row[0], group -> new ArrayList<>())
                .add(new SectorCount((StakeholderSector) row[1], Math.toIntExact((Long) row[2])));
    }

    List<SectorCount> of(UUID group) {
        return byGroup.getOrDefault(group, List.of());
    }

    int total(UUID group) {
        return of(group).stream().mapToInt(SectorCount::count).sum();
    }

    /** The group's ETag, which also tells the counts: they are shown with it and change without it. */
    String told(LocalGroup group) {
        var tag = new StringBuilder(group.etag());
        tag.setLength(tag.length() - 1);
        of(group.id)
                .forEach(count -> tag.append('.')
                        .append(count.sector().ordinal())
                        .append('-')
                        .append(count.count()));
        return tag.append('"').toString();
    }
}
