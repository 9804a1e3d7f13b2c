package org.diversitynetwork.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person to be invited.")
record NewUser(
        @Schema(
                description = "Its address; unique among all users. It need not tell who the person is.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "coordinator-trikala")
        @NotNull
        @Code
        String code,

        @Schema(description = "How others see the person.", maxLength = 100, examples = "Coordinator of Trikala")
        @NotBlank
        @Size(max = 100)
        String displayName,

        @Schema(
                description = "Where the invitation goes; unique among all users.",
                format = "email",
                maxLength = 254,
                examples = "coordinator@example.org")
        @NotBlank
        @Email
        @Size(max = 254)
        String email,

        @Schema(description = "Language for mail to the person, BCP 47.", maxLength = 15, examples = "en")
        @NotNull
        @LanguageTag
        String locale) {}
