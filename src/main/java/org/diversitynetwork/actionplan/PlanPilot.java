package org.diversitynetwork.actionplan;

import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a pilot action as a plan shows of it. */
@Schema(name = "PlanPilot", description = "As much of a pilot action as a plan shows of it.")
public record PlanPilot(
        @Schema(description = "Id of the pilot action.", examples = "0199e3c4-a1b2-7f00-8a00-000000000050")
        UUID id,

        @Schema(description = "Code of the pilot action.", maxLength = 63, examples = "women-in-tech-evenings")
        String code,

        @Schema(description = "Title of the pilot action.", examples = "{\"en\":\"Evenings for women in tech\"}")
        I18nText title) {}
