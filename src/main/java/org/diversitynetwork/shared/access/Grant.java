package org.diversitynetwork.shared.access;

import java.util.UUID;

/** A role within a scope, with all that lies in it; without a scope it counts everywhere. */
public record Grant(Role role, ScopeType type, UUID scopeId, Reach reach) {
    /** The role everywhere. */
    public static Grant everywhere(Role role) {
        return new Grant(role, ScopeType.NETWORK, null, Reach.NOTHING);
    }

    public boolean isEverywhere() {
        return scopeId == null;
    }

    public boolean covers(ScopeType wanted, UUID id) {
        return isEverywhere() || type == wanted && scopeId.equals(id) || reach.covers(wanted, id);
    }
}
