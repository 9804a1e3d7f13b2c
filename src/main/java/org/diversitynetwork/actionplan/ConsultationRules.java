package org.diversitynetwork.actionplan;

import java.util.Objects;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;

/** When the time of a consultation may still be changed: people who were promised a day can rely on it. */
final class ConsultationRules {
    private ConsultationRules() {}

    static void check(ActionPlan plan, Consultation wanted) {
        var opensAt = wanted == null ? null : wanted.opensAt();
        var closesAt = wanted == null ? null : wanted.closesAt();
        var same = Objects.equals(opensAt, plan.consultationOpensAt)
                && Objects.equals(closesAt, plan.consultationClosesAt);
        if (same || plan.status() == PlanStatus.DRAFT) {
            return;
        }
        if (plan.status() != PlanStatus.CONSULTATION) {
            throw new Problem("plan-consultation-over", "The consultation is over; its time stays on record.");
        }
        if (!Objects.equals(opensAt, plan.consultationOpensAt)
                || closesAt == null
                || closesAt.isBefore(plan.consultationClosesAt)) {
            throw new Invalid(Finding.at(
                    "#/consultation",
                    "window-shortened",
                    "A consultation that was announced can be made longer, not shorter."));
        }
    }
}
