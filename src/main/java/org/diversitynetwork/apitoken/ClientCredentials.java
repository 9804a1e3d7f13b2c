package org.diversitynetwork.apitoken;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Id and secret of an API token as OAuth 2 sends them: in the header, or in the form (RFC 6749, 2.3.1). */
record ClientCredentials(String id, String secret) {
    private static final String BASIC = "basic ";
    private static final ClientCredentials NONE = new ClientCredentials(null, null);

    static ClientCredentials of(String authorization, String id, String secret) {
        return authorization == null ? new ClientCredentials(id, secret) : ofHeader(authorization);
    }

    private static ClientCredentials ofHeader(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return NONE;
        }
        try {
            var decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            var parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length < 2 ? NONE : new ClientCredentials(plain(parts[0]), plain(parts[1]));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "ClientCredentials";
    }
}
