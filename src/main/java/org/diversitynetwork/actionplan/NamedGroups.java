package org.diversitynetwork.actionplan;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.diversitynetwork.targetgroup.TargetGroupRecoding;

/** INV-08: fixed editions name target groups by their codes, of which the text being worked on becomes one. */
@Singleton
class NamedGroups {
    private static final int MOST_NAMED = 20;
    private static final String NAMING = """
            select p.code from action_plan p
            where p.target_group_ids @> array[cast(:group as uuid)]
              or exists (select 1 from plan_version v
                where v.plan_id = p.id and v.content @> jsonb_build_object('targetGroups', jsonb_build_array(cast(:code as text))))
            order by p.code""";

    void objectToRecoding(@Observes TargetGroupRecoding intent) {
        Panache.getSession()
                .createNativeQuery(NAMING, String.class)
                .setParameter("group", intent.targetGroupId())
                .setParameter("code", intent.code())
                .setMaxResults(MOST_NAMED)
                .getResultList()
                .forEach(plan -> intent.object(
                        "target-group-named",
                        "/api/v1/action-plans/" + plan,
                        "The plan %s names the group by its code.".formatted(plan)));
    }
}
