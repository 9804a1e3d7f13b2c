package org.diversitynetwork.actionplan.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What milestones and outputs say of how far an action is. */
final class Derivation {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Derivation() {}

    /**
     * The mean, rounded down, over milestones (done or not) and outputs that have a target (the share reached, at most
     * all of it; where less is better, reached or not). An action without either is done when it is completed.
     */
    static int percent(DeliveryStatus status, List<DeliveredMilestone> milestones, List<DeliveredOutput> outputs) {
        var parts = new ArrayList<BigDecimal>();
        milestones.forEach(milestone -> parts.add(milestone.doneOn() == null ? BigDecimal.ZERO : ALL));
        outputs.stream()
                .filter(output -> output.targetValue() != null)
                .map(Derivation::reached)
                .forEach(parts::add);
        if (parts.isEmpty()) {
            return status == DeliveryStatus.COMPLETED ? 100 : 0;
        }
        return parts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(parts.size()), 0, RoundingMode.DOWN)
                .intValue();
    }

    private static BigDecimal reached(DeliveredOutput output) {
        if (output.isReached()) {
            return ALL;
        }
        var measured = output.achieved() != null && output.achieved().signum() > 0;
        return !measured || output.descending() || output.targetValue().signum() <= 0
                ? BigDecimal.ZERO
                : output.achieved().multiply(ALL).divide(output.targetValue(), 4, RoundingMode.DOWN);
    }

    /** The first day that something is due which is not done; null once nothing is. */
    static LocalDate nextDue(ActionDelivery delivery) {
        if (delivery.status().isFinished()) {
            return null;
        }
        var milestones = delivery.milestones.stream()
                .filter(milestone -> milestone.doneOn() == null)
                .map(DeliveredMilestone::dueDate);
        var outputs = delivery.outputs.stream()
                .filter(output -> output.targetValue() != null && !output.isReached())
                .map(DeliveredOutput::dueDate);
        return Stream.concat(Stream.of(delivery.endDate), Stream.concat(milestones, outputs))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
