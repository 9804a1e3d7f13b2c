package org.diversitynetwork.pilotaction;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.diversitynetwork.indicator.IndicatorRedefining;

/** What pilot actions set out to reach keeps the meaning that its indicators gave it. */
@Singleton
class CriterionIndicators {
    private static final String USED =
            "select 1 from pilot_action where success_criteria @> jsonb_build_array(jsonb_build_object('indicatorId', cast(:indicator as text))) limit 1";

    private final EntityManager entities;

    CriterionIndicators(EntityManager entities) {
        this.entities = entities;
    }

    void objectToRedefining(@Observes IndicatorRedefining intent) {
        var uses = entities.createNativeQuery(USED, Integer.class)
                .setParameter("indicator", intent.indicatorId())
                .getResultList();
        if (!uses.isEmpty()) {
            intent.object("indicator-in-use", null, "Pilot actions are judged by this indicator.");
        }
    }
}
