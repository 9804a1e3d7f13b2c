package org.diversitynetwork.localgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalGroupStatusTest {
    private static final Set<String> STEPS =
            Set.of("ACTIVE DORMANT", "DORMANT ACTIVE", "ACTIVE CLOSED", "DORMANT CLOSED");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(LocalGroupStatus from) {
        for (var to : LocalGroupStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
