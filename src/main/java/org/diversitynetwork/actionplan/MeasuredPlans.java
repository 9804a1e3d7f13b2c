package org.diversitynetwork.actionplan;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.diversitynetwork.indicator.MeasuredKind;
import org.diversitynetwork.indicator.MeasuredThing;
import org.diversitynetwork.indicator.ObservedScope;

/** Plans are measured as a whole once they are adopted and until they are closed. */
@Singleton
class MeasuredPlans implements MeasuredKind {
    private final ActionPlanPolicy policy;

    MeasuredPlans(ActionPlanPolicy policy) {
        this.policy = policy;
    }

    @Override
    public ObservedScope scope() {
        return ObservedScope.PLAN;
    }

    @Override
    public Optional<MeasuredThing> find(String reference) {
        return ActionPlan.FINDER
                .find(reference)
                .filter(policy::isVisible)
                .map(plan -> new MeasuredThing(
                        plan.id,
                        plan.code,
                        plan.network.id,
                        plan.city.id,
                        null,
                        plan.status().isAdopted() && plan.status() != PlanStatus.CLOSED));
    }
}
