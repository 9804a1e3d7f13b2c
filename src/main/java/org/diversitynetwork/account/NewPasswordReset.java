package org.diversitynetwork.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The wish to choose a new password.")
record NewPasswordReset(
        @Schema(
                description = "E-mail address of the account.",
                format = "email",
                maxLength = 254,
                examples = "nobody@example.org")
        @NotBlank
        @Email
        @Size(max = 254)
        String email) {}
