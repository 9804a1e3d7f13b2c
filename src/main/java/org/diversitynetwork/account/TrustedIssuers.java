package org.diversitynetwork.account;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.diversitynetwork.shared.CannotStart;

/** Everybody whose tokens count: the service itself, and the external issuers that the operator names. */
@Startup
@Singleton
class TrustedIssuers {
    private final Map<String, TrustedIssuer> byIssuer = new HashMap<>();

    TrustedIssuers(SigningKeys keys, TokenConfig own, IssuersConfig external, Clock clock) {
        byIssuer.put(own.issuer(), TrustedIssuer.own(own, keys));
        external.byName()
                .forEach((name, issuer) -> add(
                        name,
                        TrustedIssuer.external(issuer, new IssuerKeys(name, address(name, issuer.jwks()), clock))));
    }

    Optional<TrustedIssuer> find(String issuer) {
        return Optional.ofNullable(byIssuer.get(issuer));
    }

    private void add(String name, TrustedIssuer issuer) {
        if (byIssuer.putIfAbsent(issuer.issuer(), issuer) != null) {
            throw new CannotStart(
                    "The issuer '%s' has the same diversity.issuers.\"%s\".issuer as another one or as this service: each needs its own."
                            .formatted(issuer.issuer(), name));
        }
    }

    private static URI address(String name, String jwks) {
        try {
            var address = URI.create(jwks);
            if (address.getHost() != null && jwks.matches("https?://.+")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new CannotStart(
                "diversity.issuers.\"%s\".jwks must be an http or https address, not '%s'.".formatted(name, jwks));
    }
}
