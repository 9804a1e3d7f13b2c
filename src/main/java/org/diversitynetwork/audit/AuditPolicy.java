package org.diversitynetwork.audit;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.list.Where;

/**
 * Who may see which entries. What belongs to no network, city or partner, such as sign-ins and refusals, is for whoever
 * runs the whole installation, and so is verifying the trail.
 */
@Singleton
class AuditPolicy {
    private static final Right VERIFY = Right.of(Role.NETWORK_ADMIN);
    private static final Right READ = Right.of(
                    Role.NETWORK_ADMIN, Role.LEAD_PARTNER, Role.CITY_COORDINATOR, Role.PARTNER_EDITOR)
            .withToken(TokenScope.AUDIT_READ);
    private static final Set<Role> LEADING = EnumSet.of(Role.NETWORK_ADMIN, Role.LEAD_PARTNER);
    private static final Set<Role> LEADING_OR_COORDINATING =
            EnumSet.of(Role.NETWORK_ADMIN, Role.LEAD_PARTNER, Role.CITY_COORDINATOR);
    private static final Set<Role> LEADING_OR_EDITING =
            EnumSet.of(Role.NETWORK_ADMIN, Role.LEAD_PARTNER, Role.PARTNER_EDITOR);

    private final CurrentCaller caller;

    AuditPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("audit-read")
    @OpenToTokens(TokenScope.AUDIT_READ)
    boolean mayRead(SecurityIdentity who) {
        return READ.heldBy(caller);
    }

    @PermissionChecker("audit-verify")
    boolean mayVerify(SecurityIdentity who) {
        return VERIFY.everywhere(caller.get());
    }

    /** The entries that the caller may see; lists, counts and single entries all go through it. */
    Where visible() {
        if (READ.everywhere(caller.get())) {
            return new Where();
        }
        return anyOf(
                caller.get().reached(LEADING, ScopeType.NETWORK),
                caller.get().reached(LEADING_OR_COORDINATING, ScopeType.CITY),
                caller.get().reached(LEADING_OR_EDITING, ScopeType.PARTNER));
    }

    private static Where anyOf(Set<UUID> networks, Set<UUID> cities, Set<UUID> partners) {
        var tests = new ArrayList<String>();
        var where = new Where();
        add(tests, where, "e.networkId", "ownNetworks", networks);
        add(tests, where, "e.cityId", "ownCities", cities);
        add(tests, where, "e.partnerId", "ownPartners", partners);
        return where.and(tests.isEmpty() ? "1 = 0" : String.join(" or ", tests));
    }

    private static void add(List<String> tests, Where where, String path, String param, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            tests.add(path + " in (:" + param + ")");
            where.bind(param, ids.stream().sorted().toList());
        }
    }
}
