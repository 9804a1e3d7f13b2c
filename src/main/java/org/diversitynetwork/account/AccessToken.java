package org.diversitynetwork.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is signed in with: a short access token for requests, and a refresh token to get the next. */
@Schema(
        name = "AccessToken",
        description = "A token to send as `Authorization: Bearer …`, and one to get the next with.")
public record AccessToken(
        @Schema(
                description = "The token, a JWT signed with RS256.",
                maxLength = 4096,
                examples = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
        String accessToken,

        @Schema(description = "How to send it.", maxLength = 20, examples = "Bearer")
        String tokenType,

        @Schema(description = "Seconds until it expires.", minimum = "1", maximum = "86400", examples = "900")
        int expiresIn,

        @Schema(
                description = "Gets the next pair from `refreshSession`, once, within 30 days.",
                maxLength = 100,
                examples = "dvr_Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLXRva2Vu")
        String refreshToken) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "AccessToken";
    }
}
