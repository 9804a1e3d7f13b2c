package org.diversitynetwork.city;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target group that a city decides to work for. */
@Schema(description = "A target group that a city decides to work for.")
public record NewCityFocus(
        @Schema(
                description =
                        "Id or code of the target group; one of the network-wide groups or one local to this city.",
                maxLength = 63,
                examples = "women")
        @NotNull
        @Size(max = 63)
        String targetGroup,

        @Schema(
                description = "Whether this group comes first; a city has at most one such. False unless told.",
                defaultValue = "false",
                examples = "true")
        Boolean primary,

        @Schema(description = "The day of the decision.", nullable = true, examples = "2024-01-18")
        LocalDate decidedOn,

        @Schema(
                description = "Id of the local group that decided; one of this city.",
                nullable = true,
                examples = "null")
        UUID decidedByLocalGroupId,

        @Schema(
                description = "Why this group.",
                nullable = true,
                examples =
                        "{\"en\":\"Of the three groups named in advance the local working group chose women.\",\"pl\":\"Spośród trzech z góry wskazanych grup lokalna grupa robocza wybrała kobiety.\"}")
        @Translated(max = 4000)
        I18nText rationale,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    public NewCityFocus {
        primary = primary != null && primary;
        sources = sources == null ? List.of() : sources;
    }
}
