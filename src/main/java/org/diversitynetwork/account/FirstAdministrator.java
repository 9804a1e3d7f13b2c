package org.diversitynetwork.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it at every start that the administrator whom the operator names can sign in, and at the first that others
 * can.
 */
@Singleton
class FirstAdministrator {
    private static final int AFTER_REFERENCE_DATA = 300;

    private final AdministratorConfig config;
    private final FirstAccountsService accounts;
    private final CurrentCaller current;
    private final boolean demo;

    FirstAdministrator(
            AdministratorConfig config,
            FirstAccountsService accounts,
            CurrentCaller current,
            @ConfigProperty(name = "diversity.demo") boolean demo) {
        this.config = config;
        this.accounts = accounts;
        this.current = current;
        this.demo = demo;
    }

    @ActivateRequestContext
    void ensure(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        current.actAs(Caller.SYSTEM);
        accounts.ensureAdministrator(config.email(), config.password())
                .ifPresent(password -> System.out.printf(
                        "%nFirst administrator: %s%nPassword, shown this once: %s%n%n", config.email(), password));
        if (demo) {
            tell(accounts.createDemoAccounts());
        }
    }

    /** Straight to the operator's terminal: a log is kept, and a password must not be. */
    private static void tell(Map<String, String> passwords) {
        if (!passwords.isEmpty()) {
            System.out.println("Demo accounts, one for each role; passwords are shown this once:");
            passwords.forEach((email, password) -> System.out.printf("  %-36s %s%n", email, password));
            System.out.println();
        }
    }
}
