package org.diversitynetwork.localgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a local group, as a merge patch.",
        examples = "{\"foundedOn\":\"2024-01-18\",\"description\":{\"en\":\"Meets in the regional agency.\"}}")
record LocalGroupChanges(
        @Schema(
                description = "Its name.",
                examples = "{\"en\":\"Local group of Bielsko-Biała\",\"pl\":\"Lokalna grupa robocza Bielsko-Biała\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(description = "What it is for.", examples = "{\"en\":\"Meets in the regional agency.\"}")
        @Translated(max = 4000)
        I18nText description,

        @Schema(description = "The day it was founded.", examples = "2024-01-18")
        LocalDate foundedOn,

        @Schema(description = "Where its facts come from; replaces the whole list.", maxItems = 50)
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    static LocalGroupChanges of(LocalGroup group) {
        return new LocalGroupChanges(group.name, group.description, group.foundedOn, group.sources);
    }

    void applyTo(LocalGroup group) {
        group.name = name;
        group.description = description;
        group.foundedOn = foundedOn;
        group.sources = sources;
    }
}
