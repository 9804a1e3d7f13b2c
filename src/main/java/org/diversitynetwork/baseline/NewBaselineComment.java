package org.diversitynetwork.baseline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says of a baseline study. */
@Schema(description = "What somebody says of a baseline study, for those who work in the city.")
record NewBaselineComment(
        @Schema(
                description = "The part that it is about; the whole study unless told.",
                nullable = true,
                examples = "weaknesses")
        BaselineSection section,

        @Schema(
                description = "What there is to say.",
                maxLength = 4000,
                examples = "Evening courses without care for children belong here too.")
        @NotBlank
        @Size(max = 4000)
        String body,

        @Schema(description = "The language it is in, BCP 47.", maxLength = 15, examples = "en") @NotNull @LanguageTag
        String language) {}
