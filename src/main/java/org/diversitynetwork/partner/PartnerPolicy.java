package org.diversitynetwork.partner;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.http.Roles;

/** Who may do what to partners. */
@Singleton
class PartnerPolicy {
    private final SecurityIdentity caller;

    PartnerPolicy(SecurityIdentity caller) {
        this.caller = caller;
    }

    @PermissionChecker("partner-edit")
    boolean mayEdit(SecurityIdentity who) {
        return who.hasRole(Roles.NETWORK_ADMIN);
    }

    boolean callerMayEdit() {
        return mayEdit(caller);
    }
}
