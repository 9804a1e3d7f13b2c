package org.diversitynetwork.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/** The external OIDC issuers whose access tokens the operator wants accepted, by a name of the operator's. */
@ConfigMapping(prefix = "diversity.issuers")
interface IssuersConfig {
    @WithParentName
    Map<String, Issuer> byName();

    /** One of them. */
    interface Issuer {
        /** What its tokens say in {@code iss}. */
        String issuer();

        /** Address of the keys it publishes. */
        String jwks();

        /** What its tokens for this service say in {@code aud}. */
        String audience();

        /** The claim that lists roles; dots lead into objects. */
        @WithDefault("roles")
        String roleClaim();

        /** What a value of that claim means here: {@code city_coordinator@city:ghent}, several with commas. */
        Map<String, List<String>> roles();
    }
}
