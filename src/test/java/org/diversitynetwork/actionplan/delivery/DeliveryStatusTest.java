package org.diversitynetwork.actionplan.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStatusTest {
    private static final Set<String> STEPS = Set.of(
            "PLANNED IN_PROGRESS",
            "PLANNED CANCELLED",
            "IN_PROGRESS ON_HOLD",
            "IN_PROGRESS COMPLETED",
            "IN_PROGRESS CANCELLED",
            "ON_HOLD IN_PROGRESS",
            "ON_HOLD CANCELLED");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(DeliveryStatus from) {
        for (var to : DeliveryStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
