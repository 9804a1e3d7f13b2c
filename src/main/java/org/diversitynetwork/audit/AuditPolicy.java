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
    private static final Set<Role> COORDINATING = EnumSet.of(Role.CITY_COORDINATOR);
    private static final Set<Role> EDITING = EnumSet.of(Role.PARTNER_EDITOR);
    private static final String OF_NO_NETWORK = "e.networkId is null and ";

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

    /**
     * The entries that the caller may see; lists, counts and single entries all go through it. Cities and partners are
     * in several networks: to the head of one, they show what belongs to no other. A token for some cities shows those.
     */
    Where visible() {
        var who = caller.get();
        if (READ.everywhere(who)) {
            return new Where();
        }
        var tests = new ArrayList<String>();
        var where = new Where();
        add(tests, where, "e.networkId", "ledNetworks", who.reached(LEADING, ScopeType.NETWORK));
        add(tests, where, OF_NO_NETWORK + "e.cityId", "ledCities", who.reached(LEADING, ScopeType.CITY));
        add(tests, where, OF_NO_NETWORK + "e.partnerId", "ledPartners", who.reached(LEADING, ScopeType.PARTNER));
        add(tests, where, "e.cityId", "ownCities", who.reached(COORDINATING, ScopeType.CITY));
        add(tests, where, "e.partnerId", "ownPartners", who.reached(EDITING, ScopeType.PARTNER));
        where.and(tests.isEmpty() ? "1 = 0" : String.join(" or ", tests));
        return who.cities().isEmpty()
                ? where
                : where.in(
                        "e.cityId",
                        "tokenCities",
                        who.cities().stream().sorted().toList());
    }

    private static void add(List<String> tests, Where where, String path, String param, Set<UUID> ids) {
        if (!ids.isEmpty()) {
            tests.add(path + " in (:" + param + ")");
            where.bind(param, ids.stream().sorted().toList());
        }
    }
}
