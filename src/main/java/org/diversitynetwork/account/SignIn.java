package org.diversitynetwork.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "E-mail address and password of an account.")
record SignIn(
        @Schema(
                description = "E-mail address of the account.",
                format = "email",
                maxLength = 254,
                examples = "admin@example.org")
        @NotBlank
        @Email
        @Size(max = 254)
        String email,

        @Schema(
                description = "Its password.",
                format = "password",
                maxLength = 72,
                examples = "correct horse battery staple")
        @NotBlank
        @Size(max = 72)
        String password) {

    /** Never shown: records print their fields, and whatever prints this one must not tell the password. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
