package org.diversitynetwork.shared.http;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Set;
import org.diversitynetwork.shared.access.AccessEvent;

/** Whoever ends a session through this node is signed out here at once, before the notification comes round. */
@Singleton
class EndedAccess {
    private static final Set<String> ENDS = Set.of("signed_out", "refresh_token_reused", "password_changed");

    private final KnownCallers callers;

    EndedAccess(KnownCallers callers) {
        this.callers = callers;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessEvent event) {
        if (ENDS.contains(event.action())) {
            callers.forget();
        }
    }
}
