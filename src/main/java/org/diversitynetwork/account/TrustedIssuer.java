package org.diversitynetwork.account;

import java.security.PublicKey;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;

/** Somebody whose tokens count: what they must say, and the keys that they must be signed with. */
record TrustedIssuer(String issuer, String audience, boolean own, AlgorithmConstraints algorithms, Keys keys) {

    /** Public keys by name. */
    interface Keys {
        /** The key of this name that is meant for this algorithm; may wait up to two seconds. */
        Optional<? extends PublicKey> find(String id, String algorithm);
    }

    static TrustedIssuer own(TokenConfig config, SigningKeys keys) {
        return new TrustedIssuer(
                config.issuer(),
                config.audience(),
                true,
                only(AlgorithmIdentifiers.RSA_USING_SHA256),
                (id, algorithm) -> keys.find(id));
    }

    static TrustedIssuer external(IssuersConfig.Issuer config, Keys keys) {
        return new TrustedIssuer(
                config.issuer(),
                config.audience(),
                false,
                only(AlgorithmIdentifiers.RSA_USING_SHA256, AlgorithmIdentifiers.EDDSA),
                keys);
    }

    private static AlgorithmConstraints only(String... algorithms) {
        return new AlgorithmConstraints(ConstraintType.PERMIT, algorithms);
    }
}
