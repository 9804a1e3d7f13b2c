package org.diversitynetwork.localgroup;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;

/** The local groups that a person sits or sat in. */
@Singleton
class LocalGroupData implements PersonalData {
    @Override
    public String name() {
        return "local_groups";
    }

    @Override
    public String purpose() {
        return "To know who decides and plans with a city, and for which sector.";
    }

    @Override
    public List<Map<String, Object>> of(UUID userId) {
        return Panache.getSession()
                .createQuery(
                        "select m from LocalGroupMember m join fetch m.localGroup where m.user.id = :user order by m.joinedOn desc, m.id",
                        LocalGroupMember.class)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(LocalGroupData::row)
                .toList();
    }

    private static Map<String, Object> row(LocalGroupMember member) {
        var row = new LinkedHashMap<String, Object>();
        row.put("local_group", member.localGroup.code);
        row.put("organisation", member.organisation);
        row.put("stakeholder_sector", member.stakeholderSector);
        row.put("influence", member.influence);
        row.put("importance", member.importance);
        row.put("joined_on", member.joinedOn);
        row.put("left_on", member.leftOn);
        return row;
    }
}
