package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Writes the service's own access tokens: JWTs signed with RS256. */
@Singleton
public class TokenSigner {
    /** Former keys are kept two days, so no token may outlive one by more than that. */
    static final Duration LONGEST_LIFE = Duration.ofDays(1);

    private final SigningKeys keys;
    private final TokenConfig config;
    private final Clock clock;

    TokenSigner(SigningKeys keys, TokenConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** A token that speaks for the subject; what the service itself must say wins over the claims given. */
    public String sign(String subject, Map<String, Object> claims, Duration life) {
        if (life.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException("A token lives at most " + LONGEST_LIFE);
        }
        var all = new JwtClaims();
        claims.forEach(all::setClaim);
        var now = clock.instant().getEpochSecond();
        all.setIssuer(config.issuer());
        all.setAudience(config.audience());
        all.setSubject(subject);
        all.setIssuedAt(NumericDate.fromSeconds(now));
        all.setNotBefore(NumericDate.fromSeconds(now));
        all.setExpirationTime(NumericDate.fromSeconds(now + life.toSeconds()));
        all.setJwtId(UUID.randomUUID().toString());
        return signed(all);
    }

    private String signed(JwtClaims claims) {
        var ring = keys.current();
        var token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(ring.signingId());
        token.setHeader("typ", "at+jwt");
        token.setKey(ring.signing());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
