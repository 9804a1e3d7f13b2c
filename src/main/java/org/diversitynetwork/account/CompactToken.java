package org.diversitynetwork.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** A JWT in its compact form, before anything in it is believed. */
record CompactToken(String text, JwtClaims claims) {
    private static final int LONGEST = 8 * 1024;
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    /** The token, if it has the form of a signed one; libraries are more lenient about it than two readers agree on. */
    static Optional<CompactToken> of(String text) throws InvalidJwtException {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = FORM.matcher(text);
        if (!parts.matches() || !isCanonical(parts.group(3))) {
            return Optional.empty();
        }
        var payload = Base64.getUrlDecoder().decode(parts.group(2));
        return Optional.of(new CompactToken(text, JwtClaims.parse(new String(payload, StandardCharsets.UTF_8))));
    }

    /** Who it says has issued it. */
    String issuer() throws MalformedClaimException {
        return claims.getIssuer();
    }

    /** Base64 can be written in several ways that mean the same; only one of them is the signature that was given. */
    private static boolean isCanonical(String part) {
        var bytes = Base64.getUrlDecoder().decode(part);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
    }
}
