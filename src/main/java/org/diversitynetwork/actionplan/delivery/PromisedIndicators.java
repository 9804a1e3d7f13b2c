package org.diversitynetwork.actionplan.delivery;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.diversitynetwork.indicator.IndicatorRedefining;

/** What was promised when a plan was adopted keeps the meaning that its indicators gave it. */
@Singleton
class PromisedIndicators {
    private static final String USED =
            "select 1 from action_delivery where outputs @> jsonb_build_array(jsonb_build_object('indicatorId', cast(:indicator as text))) limit 1";

    private final EntityManager entities;

    PromisedIndicators(EntityManager entities) {
        this.entities = entities;
    }

    void objectToRedefining(@Observes IndicatorRedefining intent) {
        var uses = entities.createNativeQuery(USED, Integer.class)
                .setParameter("indicator", intent.indicatorId())
                .getResultList();
        if (!uses.isEmpty()) {
            intent.object("indicator-in-use", null, "Adopted actions are measured by this indicator.");
        }
    }
}
