package org.diversitynetwork.actionplan.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.delivery.ActionDelivery;
import org.diversitynetwork.actionplan.delivery.DeliveredOutput;
import org.diversitynetwork.actionplan.delivery.DeliveryStatus;
import org.diversitynetwork.shared.problem.Unmet;

/** What is to be done and told before a plan is over. */
final class ClosingGuards {
    private final WholePlan whole;
    private final LocalDate today;
    private final List<Unmet> unmet = new ArrayList<>();

    private ClosingGuards(WholePlan whole, LocalDate today) {
        this.whole = whole;
        this.today = today;
    }

    static List<Unmet> of(WholePlan whole, LocalDate today) {
        var guards = new ClosingGuards(whole, today);
        guards.planned().filter(d -> !d.status().isFinished()).forEach(guards::unfinished);
        guards.planned().filter(d -> d.status() != DeliveryStatus.CANCELLED).forEach(guards::unobserved);
        guards.openEdition();
        if (whole.plan().lessonsLearned == null) {
            guards.unmet.add(
                    new Unmet("lessons-learned-missing", "#/lessonsLearned", "Nobody has told what was learned."));
        }
        return guards.unmet;
    }

    /** It could be neither adopted nor given up any more. */
    private void openEdition() {
        var plan = whole.plan();
        if (plan.draftVersion != null) {
            unmet.add(new Unmet(
                    "edition-open",
                    "/api/v1/action-plans/%s/versions/%d".formatted(plan.code, plan.draftVersion),
                    "A new edition is open; adopt or discard it first."));
        }
    }

    private Stream<ActionDelivery> planned() {
        return whole.deliveries().stream()
                .filter(delivery -> delivery.planned)
                .sorted(Comparator.comparing((ActionDelivery d) -> d.code));
    }

    private void unfinished(ActionDelivery delivery) {
        unmet.add(new Unmet(
                "action-unfinished",
                "/api/v1/action-deliveries/" + delivery.id,
                "Action %s is neither completed nor cancelled.".formatted(delivery.code)));
    }

    private void unobserved(ActionDelivery delivery) {
        for (var i = 0; i < delivery.outputs.size(); i++) {
            var output = delivery.outputs.get(i);
            if (output.indicatorId() != null && !isFinal(output, delivery)) {
                unmet.add(new Unmet(
                        "final-observation-missing",
                        whole.pointerTo(delivery.code) + "/outputs/" + i,
                        "Nobody has told what came of output %s of action %s in the end."
                                .formatted(output.key(), delivery.code)));
            }
        }
    }

    /** A value is final that is of a period which lasts until the output is due, or until today if that is sooner. */
    private boolean isFinal(DeliveredOutput output, ActionDelivery delivery) {
        if (output.toldUntil() == null) {
            return false;
        }
        return Stream.of(output.dueDate(), delivery.endDate)
                .filter(Objects::nonNull)
                .findFirst()
                .map(due -> due.isBefore(today) ? due : today)
                .map(end -> !output.toldUntil().isBefore(end))
                .orElse(true);
    }
}
