package org.diversitynetwork.actionplan;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.city.CityArchiving;
import org.diversitynetwork.city.FocusLeaving;
import org.diversitynetwork.indicator.IndicatorArchiving;
import org.diversitynetwork.shared.state.Intent;
import org.hibernate.query.NativeQuery;

/** What plans need of other things until they are closed or withdrawn. */
@Singleton
public class LivingPlans {
    private static final int MOST_NAMED = 20;
    private static final String LIVING =
            "select p.code from action_plan p where p.status not in ('CLOSED', 'WITHDRAWN') and %s order by p.code";
    private static final String IN_CITY = LIVING.formatted("p.city_id = :city");
    /** By the text being worked on, or by the one that is public. */
    private static final String FOR_GROUP = LIVING.formatted(
            "p.city_id = :city and array[cast(:group as uuid)] <@ (p.target_group_ids || p.listed_target_group_ids)");
    /** Outputs of the text name indicators by code, promised ones by id. */
    private static final String COUNTED = LIVING.formatted("""
            (exists (select 1 from plan_action a, indicator i
                where a.plan_id = p.id and i.id = :indicator
                  and a.outputs @> jsonb_build_array(jsonb_build_object('indicator', i.code)))
              or exists (select 1 from plan_objective o where o.plan_id = p.id and o.indicator_ids @> array[cast(:indicator as uuid)])
              or exists (select 1 from action_delivery d where d.plan_id = p.id and d.is_planned
                  and d.outputs @> jsonb_build_array(jsonb_build_object('indicatorId', cast(:indicator as text)))))""");

    /** INV-06 holds while the transaction lasts: the city's focus stays as it is. Plans are held before their city. */
    public void holdFocus(UUID cityId) {
        Panache.getSession()
                .createNativeQuery("select id from city where id = :city for share", UUID.class)
                .setParameter("city", cityId)
                .getResultList();
    }

    void objectToLeavingAPlannedGroup(@Observes FocusLeaving intent) {
        object(
                intent,
                plans(FOR_GROUP).setParameter("city", intent.cityId()).setParameter("group", intent.targetGroupId()),
                "target-group-planned",
                "The plan %s is for this group.");
    }

    void objectToArchivingACityWithPlans(@Observes CityArchiving intent) {
        object(
                intent,
                plans(IN_CITY).setParameter("city", intent.cityId()),
                "city-has-action-plan",
                "The plan %s of this city is neither closed nor withdrawn.");
    }

    void objectToArchivingACountingIndicator(@Observes IndicatorArchiving intent) {
        object(
                intent,
                plans(COUNTED).setParameter("indicator", intent.indicatorId()),
                "indicator-planned",
                "The plan %s is measured by this indicator.");
    }

    private static NativeQuery<String> plans(String query) {
        return Panache.getSession().createNativeQuery(query, String.class).setMaxResults(MOST_NAMED);
    }

    private static void object(Intent intent, NativeQuery<String> plans, String code, String detail) {
        plans.getResultList()
                .forEach(plan -> intent.object(code, "/api/v1/action-plans/" + plan, detail.formatted(plan)));
    }
}
