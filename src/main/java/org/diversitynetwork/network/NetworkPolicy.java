package org.diversitynetwork.network;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.shared.http.Roles;

/** Who may do what to networks, and who may know of them. */
@Singleton
public class NetworkPolicy {
    private final SecurityIdentity caller;

    NetworkPolicy(SecurityIdentity caller) {
        this.caller = caller;
    }

    @PermissionChecker("network-edit")
    boolean mayEdit(SecurityIdentity who) {
        return who.hasRole(Roles.NETWORK_ADMIN);
    }

    boolean callerMayEdit() {
        return mayEdit(caller);
    }

    /** The states in which this caller may know of a network. */
    public List<NetworkStatus> visibleStates() {
        return Arrays.stream(NetworkStatus.values())
                .filter(status -> status.isPublic() || callerMayEdit())
                .toList();
    }
}
