package org.diversitynetwork.city;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.http.Roles;

/** Who may do what to cities. */
@Singleton
class CityPolicy {
    private final SecurityIdentity caller;

    CityPolicy(SecurityIdentity caller) {
        this.caller = caller;
    }

    @PermissionChecker("city-edit")
    boolean mayEdit(SecurityIdentity who) {
        return who.hasRole(Roles.NETWORK_ADMIN);
    }

    boolean callerMayEdit() {
        return mayEdit(caller);
    }
}
