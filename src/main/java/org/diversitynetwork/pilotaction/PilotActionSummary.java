package org.diversitynetwork.pilotaction;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a pilot action as other things show of it. */
@Schema(name = "PilotActionSummary", description = "As much of a pilot action as other things show of it.")
public record PilotActionSummary(
        @Schema(description = "Id of the pilot action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000021")
        UUID id,

        @Schema(description = "Code of the pilot action.", maxLength = 63, examples = "bielsko-biala-evening-coding")
        String code,

        @Schema(
                description = "Title of the pilot action.",
                examples =
                        "{\"en\":\"Evening coding course with childcare\",\"pl\":\"Wieczorny kurs programowania z opieką nad dziećmi\"}")
        I18nText title,

        @Schema(description = "Where the pilot action stands in its life.", examples = "running")
        PilotStatus status) {

    public static PilotActionSummary of(PilotAction pilot) {
        return pilot == null
                ? null
                : new PilotActionSummary(pilot.id, pilot.code, pilot.title.withDefault(pilot.language), pilot.status());
    }
}
