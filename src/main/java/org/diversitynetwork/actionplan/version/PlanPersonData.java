package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.PersonalData;

/** The plans that a person endorsed, and the actions whose progress it judged. */
@Singleton
class PlanPersonData implements PersonalData {
    private static final String ROWS = """
            select 'endorsed' what, p.code plan, cast(e.number as text) detail, e.created_at at
            from plan_endorsement e join action_plan p on p.id = e.plan_id where e.user_id = :user
            union all
            select 'judged', p.code, d.code, d.updated_at
            from action_delivery d join action_plan p on p.id = d.plan_id
            where d.override @> jsonb_build_object('by', cast(:user as text))
            order by 4 desc""";

    private final EntityManager entities;

    PlanPersonData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "action_plans";
    }

    @Override
    public String purpose() {
        return "To know who agreed to a plan and whose judgement of its progress counts.";
    }

    @Override
    public List<Map<String, Object>> of(UUID userId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ROWS)
                .setParameter("user", userId)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(PlanPersonData::row).toList();
    }

    private static Map<String, Object> row(Object[] values) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", values[0]);
        row.put("plan", values[1]);
        row.put("edition_or_action", values[2]);
        row.put("at", values[3]);
        return row;
    }
}
