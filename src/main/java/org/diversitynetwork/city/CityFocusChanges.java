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

@Schema(
        description = "What can be changed of a city's focus, as a merge patch.",
        examples =
                "{\"decidedOn\":\"2024-01-18\",\"rationale\":{\"en\":\"Of the three groups named in advance the local working group chose women.\"}}")
record CityFocusChanges(
        @Schema(description = "Whether this group comes first; a city has at most one such.", examples = "true")
        @NotNull
        Boolean primary,

        @Schema(description = "The day of the decision.", examples = "2024-01-18")
        LocalDate decidedOn,

        @Schema(description = "Id of the local group that decided; one of this city.", examples = "null")
        UUID decidedByLocalGroupId,

        @Schema(
                description = "Why this group.",
                examples =
                        "{\"en\":\"Of the three groups named in advance the local working group chose women.\",\"pl\":\"Spośród trzech z góry wskazanych grup lokalna grupa robocza wybrała kobiety.\"}")
        @Translated(max = 4000)
        I18nText rationale,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    static CityFocusChanges of(CityFocus focus) {
        return new CityFocusChanges(
                focus.primary, focus.decidedOn, focus.decidedByLocalGroupId, focus.rationale, focus.sources);
    }

    void applyTo(CityFocus focus) {
        focus.primary = primary;
        focus.decidedOn = decidedOn;
        focus.decidedByLocalGroupId = decidedByLocalGroupId;
        focus.rationale = rationale;
        focus.sources = sources;
    }
}
