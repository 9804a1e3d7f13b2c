package org.diversitynetwork.targetgroup;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.http.Roles;

/** Who may do what to target groups. */
@Singleton
class TargetGroupPolicy {
    private final SecurityIdentity caller;

    TargetGroupPolicy(SecurityIdentity caller) {
        this.caller = caller;
    }

    @PermissionChecker("target-group-edit")
    boolean mayEdit(SecurityIdentity who) {
        return who.hasRole(Roles.NETWORK_ADMIN);
    }

    boolean callerMayEdit() {
        return mayEdit(caller);
    }
}
