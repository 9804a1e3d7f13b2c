package org.diversitynetwork.account;

import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The keys that an external issuer published at one moment. */
record PublishedSet(List<JsonWebKey> keys, Instant fetchedAt) {
    static final PublishedSet NONE = new PublishedSet(List.of(), Instant.EPOCH);
    private static final Set<String> EDWARDS = Set.of(AlgorithmIdentifiers.EDDSA, "Ed25519", "Ed448");

    static PublishedSet of(String json, Instant now) throws JoseException {
        var keys = new JsonWebKeySet(json).getJsonWebKeys();
        if (keys.isEmpty()) {
            throw new JoseException("There is no key in the answer");
        }
        return new PublishedSet(keys, now);
    }

    /** The key of this name for signatures of this algorithm, unless the set is older than that. */
    Optional<PublicKey> find(String id, String algorithm, Instant oldest) {
        if (fetchedAt.isBefore(oldest)) {
            return Optional.empty();
        }
        return keys.stream()
                .filter(key -> id.equals(key.getKeyId()) && signs(key) && fits(key, algorithm))
                .map(key -> ((PublicJsonWebKey) key).getPublicKey())
                .findFirst();
    }

    private static boolean signs(JsonWebKey key) {
        return key.getUse() == null || key.getUse().equals(Use.SIGNATURE);
    }

    private static boolean fits(JsonWebKey key, String algorithm) {
        var meant = key.getAlgorithm();
        return switch (algorithm) {
            case AlgorithmIdentifiers.RSA_USING_SHA256 ->
                key instanceof RsaJsonWebKey && (meant == null || meant.equals(algorithm));
            case AlgorithmIdentifiers.EDDSA ->
                key instanceof OctetKeyPairJsonWebKey && (meant == null || EDWARDS.contains(meant));
            default -> false;
        };
    }
}
