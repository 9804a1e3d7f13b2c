package org.diversitynetwork.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another password for oneself.")
record PasswordChange(
        @Schema(
                description = "The present password.",
                format = "password",
                maxLength = 72,
                examples = "correct horse battery staple")
        @NotBlank
        @Size(max = 72)
        String currentPassword,

        @Schema(
                description = "At least 12 characters, at most 72 bytes, not the account's name.",
                format = "password",
                minLength = 12,
                maxLength = 72,
                examples = "another horse battery staple")
        @NotBlank
        @Size(max = 72)
        String newPassword) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
