package org.diversitynetwork.overview;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cities without a value for a period. */
@Schema(
        name = "MissingCities",
        description = "The cities whose value for a period is missing, or not for this caller to see.")
public record MissingCities(
        @Schema(description = "Code of the period.", maxLength = 63, examples = "2024-h1")
        String period,

        @Schema(description = "Codes of the cities.", maxItems = 60, examples = "[\"arezzo\"]")
        List<@Size(max = 63) String> cities) {}
