package org.diversitynetwork.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sees to it at every start that the administrator whom the operator names can sign in. */
@Singleton
class FirstAdministrator {
    private final AdministratorConfig config;
    private final SignInService accounts;

    FirstAdministrator(AdministratorConfig config, SignInService accounts) {
        this.config = config;
        this.accounts = accounts;
    }

    void ensure(@Observes @Priority(100) StartupEvent started) {
        accounts.ensureAdministrator(config.email(), config.password()).ifPresent(this::tell);
    }

    /** Straight to the operator's terminal: a log is kept, and a password must not be. */
    private void tell(String password) {
        System.out.printf("%nFirst administrator: %s%nPassword, shown this once: %s%n%n", config.email(), password);
    }
}
