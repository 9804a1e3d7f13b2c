package org.diversitynetwork.pilotaction;

import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the network made of a pilot action, as callers see it: who decided is in the record of changes. */
@Schema(name = "PilotDecision", description = "What the network made of a pilot action that was evaluated, and why.")
public record PilotDecisionView(
        @Schema(description = "What is to become of what was tried.", examples = "scale")
        PilotDecision.Outcome outcome,

        @Schema(
                description = "Why.",
                examples = "{\"en\":\"Twice as many women finished as in the course without childcare.\"}")
        I18nText rationale,

        @Schema(description = "The day of the decision.", examples = "2025-09-15")
        LocalDate decidedOn) {

    static PilotDecisionView of(PilotDecision decision, String language) {
        return decision == null
                ? null
                : new PilotDecisionView(
                        decision.outcome(), decision.rationale().withDefault(language), decision.decidedOn());
    }
}
