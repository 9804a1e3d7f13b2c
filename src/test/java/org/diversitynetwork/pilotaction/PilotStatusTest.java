package org.diversitynetwork.pilotaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.pilotaction.PilotStatus.APPROVED;
import static org.diversitynetwork.pilotaction.PilotStatus.EVALUATED;
import static org.diversitynetwork.pilotaction.PilotStatus.PROPOSED;
import static org.diversitynetwork.pilotaction.PilotStatus.REJECTED;
import static org.diversitynetwork.pilotaction.PilotStatus.RUNNING;
import static org.diversitynetwork.pilotaction.PilotStatus.SCALED;
import static org.diversitynetwork.pilotaction.PilotStatus.STOPPED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PilotStatusTest {
    private static final Map<PilotStatus, List<PilotStatus>> STEPS = Map.of(
            PROPOSED, List.of(APPROVED, REJECTED),
            APPROVED, List.of(RUNNING, STOPPED),
            REJECTED, List.of(),
            RUNNING, List.of(EVALUATED, STOPPED),
            EVALUATED, List.of(SCALED, STOPPED),
            SCALED, List.of(),
            STOPPED, List.of());

    @Test
    void takesTheStepsOfItsLifeAndNoOther() {
        for (var from : PilotStatus.values()) {
            assertThat(Arrays.stream(PilotStatus.values()).filter(from::mayBecome))
                    .as(from.name())
                    .containsExactlyElementsOf(STEPS.get(from));
        }
    }

    @Test
    void isHiddenUntilItIsApproved() {
        assertThat(Arrays.stream(PilotStatus.values()).filter(status -> !status.isPublic()))
                .containsExactly(PROPOSED, REJECTED);
    }
}
