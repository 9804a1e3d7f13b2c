package org.diversitynetwork.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipStatusTest {
    private static final Set<String> STEPS = Set.of("CANDIDATE ACTIVE", "CANDIDATE WITHDRAWN", "ACTIVE WITHDRAWN");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(MembershipStatus from) {
        for (var to : MembershipStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
