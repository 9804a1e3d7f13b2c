package org.diversitynetwork.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the service writes into its own tokens about where they come from and whom they are for. */
@ConfigMapping(prefix = "diversity.token")
interface TokenConfig {
    @WithDefault("diversity-network")
    String issuer();

    @WithDefault("diversity-network-api")
    String audience();
}
