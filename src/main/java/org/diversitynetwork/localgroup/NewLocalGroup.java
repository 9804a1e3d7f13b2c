package org.diversitynetwork.localgroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A local group to be added; it starts active and without members.")
record NewLocalGroup(
        @Schema(
                description = "Its address; unique among all local groups.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "bielsko-biala-local-group")
        @NotNull
        @Code
        String code,

        @Schema(
                description = "Id or code of the city that it decides and plans with.",
                maxLength = 63,
                examples = "bielsko-biala")
        @NotNull
        @Size(max = 63)
        String city,

        @Schema(
                description = "Its name.",
                examples = "{\"en\":\"Local group of Bielsko-Biała\",\"pl\":\"Lokalna grupa robocza Bielsko-Biała\"}")
        @NotNull
        @Translated(max = 200)
        I18nText name,

        @Schema(
                description = "What it is for.",
                nullable = true,
                examples =
                        "{\"en\":\"Public sector, business support, IT firms and education decide on the group to work for.\"}")
        @Translated(max = 4000)
        I18nText description,

        @Schema(description = "The day it was founded.", nullable = true, examples = "2024-01-18")
        LocalDate foundedOn,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    NewLocalGroup {
        sources = sources == null ? List.of() : sources;
    }
}
