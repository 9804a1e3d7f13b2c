package org.diversitynetwork.apitoken;

import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.list.Where;

/** Who may do what to API tokens. Whoever has nothing to do with a partner does not learn of its tokens. */
@Singleton
class ApiTokenPolicy {
    private static final Right READ = Right.of(NETWORK_ADMIN, LEAD_PARTNER, PARTNER_EDITOR);
    private static final Right EDIT = Right.of(NETWORK_ADMIN, PARTNER_EDITOR);

    private final CurrentCaller caller;

    ApiTokenPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("api-token-read")
    boolean mayReadAny(SecurityIdentity who) {
        return READ.heldBy(caller);
    }

    @PermissionChecker("api-token-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    /** Reading and taking back go together: whoever sees a token that should not be there can end it. */
    @PermissionChecker("api-token-revoke")
    boolean mayRevokeAny(SecurityIdentity who) {
        return READ.heldBy(caller);
    }

    Where visible(Where where) {
        return READ.limit(where, caller.get(), ScopeType.PARTNER, "e.partner.id", "visiblePartners");
    }

    boolean mayRead(UUID partnerId) {
        return READ.reaches(caller.get(), ScopeType.PARTNER, partnerId);
    }

    void requireEdit(UUID partnerId) {
        EDIT.require(caller.get(), ScopeType.PARTNER, partnerId);
    }
}
