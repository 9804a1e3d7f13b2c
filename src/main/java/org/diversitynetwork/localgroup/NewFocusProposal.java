package org.diversitynetwork.localgroup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target group that a local group wants its city to work for. */
@Schema(description = "A target group that a local group wants its city to work for.")
record NewFocusProposal(
        @Schema(
                description =
                        "Id or code of the target group; one of the network-wide groups or one local to the city.",
                maxLength = 63,
                examples = "seniors")
        @NotNull
        @Size(max = 63)
        String targetGroup,

        @Schema(
                description = "Whether it should come before the city's other focus groups. False unless told.",
                defaultValue = "false",
                examples = "false")
        Boolean primary,

        @Schema(
                description = "Why this group.",
                examples =
                        "{\"en\":\"Many of those who were laid off are over sixty.\",\"pl\":\"Wielu zwolnionych ma ponad sześćdziesiąt lat.\"}")
        @NotNull
        @Translated(max = 4000)
        I18nText rationale) {

    NewFocusProposal {
        primary = primary != null && primary;
    }
}
