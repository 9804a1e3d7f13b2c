package org.diversitynetwork.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What the service writes into its own tokens about where they come from and whom they are for, and how long they last.
 */
@ConfigMapping(prefix = "diversity.token")
interface TokenConfig {
    @WithDefault("diversity-network")
    String issuer();

    @WithDefault("diversity-network-api")
    String audience();

    @WithDefault("15M")
    Duration life();
}
