package org.diversitynetwork.localgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FocusProposalStatusTest {
    private static final Set<String> STEPS = Set.of("PROPOSED ACCEPTED", "PROPOSED DECLINED");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(FocusProposalStatus from) {
        for (var to : FocusProposalStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
