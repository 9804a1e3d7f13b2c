package org.diversitynetwork.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodStatusTest {
    private static final Set<String> STEPS = Set.of("OPEN LOCKED", "LOCKED OPEN");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(PeriodStatus from) {
        for (var to : PeriodStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
