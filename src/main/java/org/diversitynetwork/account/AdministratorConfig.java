package org.diversitynetwork.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The first administrator, from {@code DIVERSITY_ADMIN_EMAIL} and {@code DIVERSITY_ADMIN_PASSWORD}. */
@ConfigMapping(prefix = "diversity.admin")
interface AdministratorConfig {
    @WithDefault("admin@example.org")
    String email();

    /** Made up and printed once at the first start unless given. */
    Optional<String> password();
}
