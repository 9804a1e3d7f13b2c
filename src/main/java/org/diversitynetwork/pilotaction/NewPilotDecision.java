package org.diversitynetwork.pilotaction;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is to become of a pilot action that was evaluated, and why.")
record NewPilotDecision(
        @Schema(description = "What is to become of what was tried.", examples = "scale") @NotNull
        PilotDecision.Outcome outcome,

        @Schema(
                description = "Why.",
                examples = "{\"en\":\"Twice as many women finished as in the course without childcare.\"}")
        @NotNull
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText rationale,

        @Schema(
                description = "The day of the decision, not in the future; today unless told.",
                nullable = true,
                examples = "2025-09-15")
        LocalDate decidedOn) {}
