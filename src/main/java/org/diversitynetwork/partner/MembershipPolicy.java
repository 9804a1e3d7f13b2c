package org.diversitynetwork.partner;

import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;

/**
 * Who may do what to memberships. A new one brings a partner and its city into the reach of the network's people, so
 * that only whoever runs the installation adds it.
 */
@Singleton
class MembershipPolicy {
    private static final Right MANAGE = Right.of(NETWORK_ADMIN);

    private final CurrentCaller caller;

    MembershipPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("membership-create")
    boolean mayCreate(SecurityIdentity who) {
        return MANAGE.everywhere(caller.get());
    }

    @PermissionChecker("membership-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return NetworkPolicy.EDIT.heldBy(caller);
    }

    @PermissionChecker("membership-manage")
    boolean mayManageAny(SecurityIdentity who) {
        return MANAGE.heldBy(caller);
    }

    void requireEdit(Network network) {
        NetworkPolicy.EDIT.require(caller.get(), ScopeType.NETWORK, network.id);
    }

    void requireManage(Network network) {
        MANAGE.require(caller.get(), ScopeType.NETWORK, network.id);
    }
}
