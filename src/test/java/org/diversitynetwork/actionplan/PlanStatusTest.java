package org.diversitynetwork.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStatusTest {
    private static final Set<String> STEPS = Set.of(
            "DRAFT CONSULTATION",
            "CONSULTATION DRAFT",
            "CONSULTATION ADOPTED",
            "ADOPTED IN_DELIVERY",
            "IN_DELIVERY CLOSED",
            "DRAFT WITHDRAWN",
            "CONSULTATION WITHDRAWN");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(PlanStatus from) {
        for (var to : PlanStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
