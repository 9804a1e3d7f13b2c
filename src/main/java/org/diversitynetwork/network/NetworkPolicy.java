package org.diversitynetwork.network;

import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;

/** Who may do what to networks, and who may know of them. */
@Singleton
public class NetworkPolicy {
    public static final Right EDIT = Right.of(NETWORK_ADMIN, LEAD_PARTNER);
    private static final Right MANAGE = Right.of(NETWORK_ADMIN);

    private final CurrentCaller caller;

    NetworkPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("network-create")
    boolean mayCreate(SecurityIdentity who) {
        return MANAGE.everywhere(caller.get());
    }

    @PermissionChecker("network-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    @PermissionChecker("network-manage")
    boolean mayManageAny(SecurityIdentity who) {
        return MANAGE.heldBy(caller);
    }

    void requireEdit(Network network) {
        EDIT.require(caller.get(), ScopeType.NETWORK, network.id);
    }

    void requireManage(Network network) {
        MANAGE.require(caller.get(), ScopeType.NETWORK, network.id);
    }

    /** Whether the caller may move the network, and its members, from state to state. */
    public boolean mayManage(UUID networkId) {
        return MANAGE.reaches(caller.get(), ScopeType.NETWORK, networkId);
    }

    /** The states in which this caller may know of a network: whoever has a role may know of all. */
    public List<NetworkStatus> visibleStates() {
        var all = !caller.get().grants().isEmpty() && caller.get().permits(TokenScope.PARTNERS_READ);
        return Arrays.stream(NetworkStatus.values())
                .filter(status -> status.isPublic() || all)
                .toList();
    }
}
