package org.diversitynetwork.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;

/** What the record tells about a person: what it did, and what was done to its account. */
@Singleton
class OwnDeeds implements PersonalData {
    private static final List<String> FIELDS = List.of("at", "action", "thing", "thing_id", "request_id");

    private final EntityManager entities;

    OwnDeeds(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "deeds";
    }

    @Override
    public String purpose() {
        return "To be able to answer for changes; kept under your id alone once you are erased.";
    }

    @Override
    public List<Map<String, Object>> of(UUID userId) {
        List<?> rows = entities.createNativeQuery(
                        "select at, action, thing, thing_id, request_id from audit_entry "
                                + "where caller = :caller or thing_id = :user order by at desc, id desc",
                        Tuple.class)
                .setParameter("caller", "user:" + userId)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OwnDeeds::row).toList();
    }

    private static Map<String, Object> row(Tuple entry) {
        var row = new LinkedHashMap<String, Object>();
        FIELDS.forEach(field -> row.put(field, entry.get(field)));
        return row;
    }
}
