package org.diversitynetwork.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The refresh token of a session.")
record SessionRefresh(
        @Schema(
                description = "As the last sign-in or refresh gave it.",
                maxLength = 100,
                examples = "dvr_Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLXRva2Vu")
        @NotBlank
        @Size(max = 100)
        String refreshToken) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "SessionRefresh";
    }
}
