package org.diversitynetwork.actionplan.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentStatusTest {
    private static final Set<String> STEPS = Set.of(
            "NEW ANSWERED",
            "NEW WITHHELD",
            "ANSWERED ACCEPTED",
            "ANSWERED PARTLY",
            "ANSWERED REJECTED",
            "ANSWERED WITHHELD",
            "ACCEPTED WITHHELD",
            "PARTLY WITHHELD",
            "REJECTED WITHHELD",
            "WITHHELD NEW");

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfTheTableAndNoOther(CommentStatus from) {
        for (var to : CommentStatus.values()) {
            assertEquals(STEPS.contains(from + " " + to), from.mayBecome(to), from + " → " + to);
        }
    }
}
