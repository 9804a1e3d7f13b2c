package org.diversitynetwork.shared.store;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.rule.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where facts come from, how sure they are, and which fields they stand in. */
@Schema(description = "Where facts come from, how sure they are, and which fields they stand in.")
public record Source(
        @Schema(
                description = "JSON pointers of the fields it speaks for; empty means all of them.",
                maxItems = 30,
                examples = "[]")
        @Size(max = 30)
        List<@NotBlank @Size(max = 200) String> covers,

        @Schema(description = "The source in words.", maxLength = 300, examples = "URBACT, page on TechDiversity")
        @NotBlank
        @Size(max = 300)
        String label,

        @Schema(
                description = "Its address, where it has one.",
                nullable = true,
                maxLength = 500,
                examples = "https://urbact.eu/networks/techdiversity")
        @WebAddress
        String url,

        @Schema(description = "The day its facts held.", nullable = true, examples = "2024-01-19")
        LocalDate asOf,

        @Schema(description = "How sure the facts are.", examples = "official") @NotNull
        Confidence confidence,

        @Schema(
                description = "What a reader should know about the facts.",
                nullable = true,
                maxLength = 500,
                examples = "Read in a stored copy of the page; the live page may differ.")
        @Size(max = 500)
        String note) {

    /** How sure a fact is. */
    @Schema(
            name = "Confidence",
            description =
                    "How sure a fact is: published by the owner, told by the press, worked out from other facts, or made up for demonstration.")
    public enum Confidence {
        OFFICIAL,
        PRESS,
        DERIVED,
        SYNTHETIC
    }

    public Source {
        covers = covers == null ? List.of() : covers;
    }

    /** INV-26: what has such a source is made up for demonstration, at least in part. */
    public static boolean anySynthetic(List<Source> sources) {
        return sources.stream().anyMatch(source -> source.confidence() == Confidence.SYNTHETIC);
    }
}
