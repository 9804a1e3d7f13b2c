package org.diversitynetwork.pilotaction;

import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.store.Personal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the network made of a pilot action that was evaluated, and why. */
public record PilotDecision(
        Outcome outcome,
        I18nText rationale,
        LocalDate decidedOn,
        @Personal UUID decidedById) {

    /** What is to become of what was tried. */
    @Schema(
            name = "DecisionOutcome",
            description =
                    "What is to become of what was tried: deployed on a larger scale, tried again in another form, or ended.")
    public enum Outcome {
        SCALE,
        ADAPT,
        STOP
    }
}
