package org.diversitynetwork.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token to send as {@code Authorization: Bearer …}. */
@Schema(name = "AccessToken", description = "A token to send as `Authorization: Bearer …`.")
public record AccessToken(
        @Schema(
                description = "The token, a JWT signed with RS256.",
                maxLength = 4096,
                examples = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
        String accessToken,

        @Schema(description = "How to send it.", maxLength = 20, examples = "Bearer")
        String tokenType,

        @Schema(description = "Seconds until it expires.", minimum = "1", maximum = "86400", examples = "900")
        int expiresIn) {}
