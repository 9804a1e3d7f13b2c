package org.diversitynetwork.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.rule.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page or file elsewhere that goes with a progress update. */
@Schema(name = "Attachment", description = "A page or file elsewhere that goes with a progress update.")
public record Attachment(
        @Schema(description = "What it is, in words.", maxLength = 300, examples = "Photographs of the first course")
        @NotBlank
        @Size(max = 300)
        String label,

        @Schema(description = "Its address.", maxLength = 500, examples = "https://www.arrsa.pl") @NotNull @WebAddress
        String url) {}
