package org.diversitynetwork.account;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.InvalidAlgorithmException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Tells good access tokens from all others. Keys come only from whom the token's issuer is known to have; a key or an
 * address of keys that the token itself brings is not looked at.
 */
@Singleton
class TokenVerifier {
    /** By how much the clocks of issuers and ours may differ. */
    static final int SKEW_SECONDS = 30;

    /** What an access token may call itself; logout tokens and others of the same issuer are none. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    private final TrustedIssuers issuers;
    private final Clock clock;

    TokenVerifier(TrustedIssuers issuers, Clock clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * The token, if everything about it is right. May wait up to two seconds for an issuer's keys, so not where waiting
     * is forbidden.
     */
    VerifiedToken verify(String text) {
        try {
            return verified(CompactToken.of(text).orElseThrow(() -> refused("it does not have the form of a JWT")));
        } catch (InvalidJwtException e) {
            throw refused(reason(e));
        } catch (MalformedClaimException e) {
            throw refused(e.getMessage());
        } catch (AuthenticationFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            // A parser meets text from outside: whatever it stumbles over, it was no token.
            throw refused(e.toString());
        }
    }

    private VerifiedToken verified(CompactToken token) throws InvalidJwtException, MalformedClaimException {
        var issuer = issuers.find(token.issuer()).orElseThrow(() -> refused("its issuer is not known"));
        var claims = check(token, issuer);
        return new VerifiedToken(
                issuer.issuer(),
                issuer.own(),
                claims.getSubject(),
                Collections.unmodifiableMap(claims.getClaimsMap()),
                Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
    }

    private JwtClaims check(CompactToken token, TrustedIssuer issuer) throws InvalidJwtException {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(issuer.algorithms())
                .setVerificationKeyResolver((signature, nesting) -> key(signature, issuer))
                .setExpectedIssuer(issuer.issuer())
                .setExpectedAudience(issuer.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build()
                .processToClaims(token.text());
    }

    private static Key key(JsonWebSignature signature, TrustedIssuer issuer) throws UnresolvableKeyException {
        requirePlainHeader(signature);
        return issuer.keys()
                .find(signature.getKeyIdHeaderValue(), signature.getAlgorithmHeaderValue())
                .orElseThrow(() -> new UnresolvableKeyException("its issuer has no such key"));
    }

    private static void requirePlainHeader(JsonWebStructure token) throws UnresolvableKeyException {
        var headers = token.getHeaders();
        if (headers.getObjectHeaderValue("crit") != null) {
            throw new UnresolvableKeyException("it demands extensions");
        }
        if (token.getKeyIdHeaderValue() == null) {
            throw new UnresolvableKeyException("it names no key");
        }
        var type = headers.getStringHeaderValue("typ");
        if (type != null && !TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw new UnresolvableKeyException("it is no access token");
        }
    }

    /** Without the token, which the library puts into its messages and which belongs into no log. */
    private static String reason(InvalidJwtException invalid) {
        if (invalid.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return "its signature is not of that key";
        }
        if (invalid.hasErrorCode(ErrorCodes.MISCELLANEOUS) || invalid.hasErrorCode(ErrorCodes.JSON_INVALID)) {
            return invalid.getCause() instanceof UnresolvableKeyException
                            || invalid.getCause() instanceof InvalidAlgorithmException
                    ? invalid.getCause().getMessage()
                    : "it cannot be read";
        }
        return invalid.getErrorDetails().toString();
    }

    private static AuthenticationFailedException refused(String reason) {
        LOG.debugf("Token refused: %s", reason.replaceAll("\\p{Cntrl}", "?"));
        return new AuthenticationFailedException("The token is not one that this service accepts.");
    }
}
