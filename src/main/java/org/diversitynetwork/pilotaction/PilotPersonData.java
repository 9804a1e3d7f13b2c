package org.diversitynetwork.pilotaction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;

/** The pilot actions that a person decided about. */
@Singleton
class PilotPersonData implements PersonalData {
    private static final String ROWS = """
            select code, decision ->> 'outcome', decision ->> 'decidedOn' from pilot_action
            where decision @> jsonb_build_object('decidedById', cast(:user as text))
            order by 3 desc, 1""";

    private final EntityManager entities;

    PilotPersonData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "pilot_decisions";
    }

    @Override
    public String purpose() {
        return "To know who decided what becomes of a pilot action.";
    }

    @Override
    public List<Map<String, Object>> of(UUID userId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ROWS)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(PilotPersonData::row).toList();
    }

    private static Map<String, Object> row(Object[] values) {
        var row = new LinkedHashMap<String, Object>();
        row.put("pilot_action", values[0]);
        row.put("outcome", values[1]);
        row.put("decided_on", values[2]);
        return row;
    }
}
