package org.diversitynetwork.actionplan.version;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.shared.problem.Unmet;

/**
 * A plan is adopted by two different people: one endorses its text for one side, another takes the step for the other.
 */
@Singleton
class TwoPeople {
    private final ActionPlanPolicy policy;

    TwoPeople(ActionPlanPolicy policy) {
        this.policy = policy;
    }

    /** The sides that the caller stands for. */
    Set<Side> sides(ActionPlan plan) {
        var sides = EnumSet.noneOf(Side.class);
        if (policy.isCitySide(plan)) {
            sides.add(Side.CITY);
        }
        if (policy.isNetworkSide(plan)) {
            sides.add(Side.NETWORK);
        }
        return sides;
    }

    /** {@code given} are the endorsements of the text as it is now. */
    List<Unmet> unmet(ActionPlan plan, List<PlanFacts.Word> given) {
        var mine = sides(plan);
        var me = policy.caller().id();
        var others = new ArrayList<>(given);
        others.removeIf(word -> word.userId().equals(me));
        if (others.stream().anyMatch(word -> mine.stream().anyMatch(side -> side != word.side()))) {
            return List.of();
        }
        var at = "/api/v1/action-plans/%s/endorsements".formatted(plan.code);
        return List.of(
                others.size() < given.size()
                        ? new Unmet(
                                "second-person-needed",
                                at,
                                "You have endorsed this text; somebody else, of the other side, takes the step.")
                        : new Unmet(
                                "endorsement-missing",
                                at,
                                "Nobody of the other side, city or network, has endorsed the text as it is now."));
    }
}
