package org.diversitynetwork.actionplan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a partner as a plan shows of it. */
@Schema(name = "PlanPartner", description = "As much of a partner as a plan shows of it.")
public record PlanPartner(
        @Schema(description = "Id of the partner.", examples = "0199e3c4-a1b2-7f00-8a00-000000000005")
        UUID id,

        @Schema(description = "Code of the partner.", maxLength = 63, examples = "arrsa")
        String code,

        @Schema(
                description = "Name of the partner.",
                maxLength = 200,
                examples = "Agencja Rozwoju Regionalnego S.A. w Bielsku-Białej")
        String name) {}
