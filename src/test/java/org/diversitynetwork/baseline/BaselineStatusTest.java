package org.diversitynetwork.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineStatusTest {
    private static final Set<String> STEPS = Set.of(
            "DRAFT SUBMITTED",
            "SUBMITTED VALIDATED",
            "SUBMITTED DRAFT",
            "VALIDATED PUBLISHED",
            "VALIDATED DRAFT",
            "PUBLISHED SUPERSEDED");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(BaselineStatus from) {
        for (var to : BaselineStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
