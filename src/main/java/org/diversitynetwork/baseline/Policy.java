package org.diversitynetwork.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.rule.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy that bears on diversity in the city's tech sector. */
@Schema(
        name = "Policy",
        description = "A policy that bears on diversity in the city's tech sector.",
        examples = "{\"title\":{\"en\":\"City development strategy\"},\"level\":\"local\",\"year\":2022,\"url\":null}")
public record Policy(
        @Schema(description = "Its title.", examples = "{\"en\":\"City development strategy\"}")
        @NotNull
        @Translated(max = 300)
        I18nText title,

        @Schema(description = "Who made it.", examples = "local") @NotNull
        PolicyLevel level,

        @Schema(
                description = "The year it was made.",
                nullable = true,
                minimum = "1900",
                maximum = "2100",
                examples = "2022")
        @Min(1900)
        @Max(2100)
        Integer year,

        @Schema(description = "Its address.", nullable = true, maxLength = 500, examples = "https://urbact.eu")
        @WebAddress
        String url) {}
