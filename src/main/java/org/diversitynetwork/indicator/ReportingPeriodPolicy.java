package org.diversitynetwork.indicator;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.ScopeType;

/**
 * Who may do what to reporting periods: whoever leads the network makes and locks them, its administrator opens them.
 */
@Singleton
class ReportingPeriodPolicy {
    private final CurrentCaller caller;
    private final NetworkPolicy networks;

    ReportingPeriodPolicy(CurrentCaller caller, NetworkPolicy networks) {
        this.caller = caller;
        this.networks = networks;
    }

    @PermissionChecker("reporting-period-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return NetworkPolicy.EDIT.heldBy(caller);
    }

    void requireEdit(UUID networkId) {
        NetworkPolicy.EDIT.require(caller.get(), ScopeType.NETWORK, networkId);
    }

    void requireUnlock(UUID networkId) {
        if (!networks.mayManage(networkId)) {
            throw new NotAllowed();
        }
    }

    /** Whether the caller may move the network's periods to that state. */
    boolean mayMove(UUID networkId, PeriodStatus next) {
        return switch (next) {
            case LOCKED -> NetworkPolicy.EDIT.reaches(caller.get(), ScopeType.NETWORK, networkId);
            case OPEN -> networks.mayManage(networkId);
        };
    }
}
