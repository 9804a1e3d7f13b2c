package org.diversitynetwork.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A password chosen with a link that was sent by mail.")
record NewPassword(
        @Schema(
                description = "The part of the link after `#token=`.",
                maxLength = 100,
                examples = "dvl_Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLXRva2Vu")
        @NotBlank
        @Size(max = 100)
        String token,

        @Schema(
                description = "At least 12 characters, at most 72 bytes, not the account's name.",
                format = "password",
                minLength = 12,
                maxLength = 72,
                examples = "correct horse battery staple")
        @NotBlank
        @Size(max = 72)
        String password) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "NewPassword";
    }
}
