package org.diversitynetwork.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.localgroup.StakeholderSector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation, or a kind of people, that has a stake in diversity in the city's tech sector; never a person. */
@Schema(
        name = "Stakeholder",
        description =
                "An organisation, or a kind of people, that has a stake in diversity in the city's tech sector; never a person.",
        examples =
                "{\"name\":\"IT in the Mountains Association\",\"sector\":\"it_company\",\"influence\":4,\"importance\":5}")
public record Stakeholder(
        @Schema(
                description = "Name of the organisation or kind of people.",
                minLength = 1,
                maxLength = 200,
                examples = "IT in the Mountains Association")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "The part of the city's life that it speaks for.", examples = "it_company") @NotNull
        StakeholderSector sector,

        @Schema(
                description = "How much it can move, from 1 for little to 5 for much.",
                minimum = "1",
                maximum = "5",
                examples = "4")
        @NotNull
        @Min(1)
        @Max(5)
        Integer influence,

        @Schema(
                description = "How much it is concerned, from 1 for little to 5 for much.",
                minimum = "1",
                maximum = "5",
                examples = "5")
        @NotNull
        @Min(1)
        @Max(5)
        Integer importance) {}
