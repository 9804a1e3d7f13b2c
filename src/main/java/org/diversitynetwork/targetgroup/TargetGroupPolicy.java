package org.diversitynetwork.targetgroup;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;

/**
 * Who may do what to target groups: those of all networks belong to whoever runs the installation, those of a city to
 * its coordinator. Everybody may read them.
 */
@Singleton
class TargetGroupPolicy {
    private static final Right EDIT = Right.of(NETWORK_ADMIN, CITY_COORDINATOR);

    private final CurrentCaller caller;

    TargetGroupPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("target-group-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    boolean mayEdit(TargetGroup group) {
        return mayEdit(group.scope, group.cityId);
    }

    void requireEdit(TargetGroup group) {
        requireEdit(group.scope, group.cityId);
    }

    /** Asked of a group that is to be. */
    void requireEdit(TargetGroupScope scope, UUID cityId) {
        if (!mayEdit(scope, cityId)) {
            throw new NotAllowed();
        }
    }

    private boolean mayEdit(TargetGroupScope scope, UUID cityId) {
        return scope == TargetGroupScope.CITY
                ? EDIT.reaches(caller.get(), ScopeType.CITY, cityId)
                : EDIT.everywhere(caller.get());
    }
}
