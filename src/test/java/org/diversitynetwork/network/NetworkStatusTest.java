package org.diversitynetwork.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkStatusTest {
    private static final Set<String> STEPS =
            Set.of("PREPARATION ACTIVE", "PREPARATION ARCHIVED", "ACTIVE CLOSED", "CLOSED ARCHIVED");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(NetworkStatus from) {
        for (var to : NetworkStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
