package org.diversitynetwork.pilotaction;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.LOCAL_GROUP_MEMBER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.NotFound;

/**
 * Who may do what to pilot actions. Everybody sees them once they are approved; those who work in the city, for the
 * coordinating partner or at the head of the network see proposals too, and small numbers.
 */
@Singleton
class PilotActionPolicy {
    private static final Right COORDINATE = Right.of(CITY_COORDINATOR);
    private static final Right LEAD = Right.of(LEAD_PARTNER);
    private static final Right EDIT_OWN = Right.of(PARTNER_EDITOR).withToken(TokenScope.PILOTS_WRITE);
    private static final Right PROPOSE = Right.of(LOCAL_GROUP_MEMBER);
    private static final Right WORK =
            Right.of(CITY_COORDINATOR, PARTNER_EDITOR, LOCAL_GROUP_MEMBER).withToken(TokenScope.PILOTS_WRITE);
    private static final Right HEAD = Right.of(NETWORK_ADMIN, LEAD_PARTNER);

    private static final List<PilotStatus> PUBLIC =
            Arrays.stream(PilotStatus.values()).filter(PilotStatus::isPublic).toList();

    private final CurrentCaller caller;
    private final NetworkPolicy networks;

    PilotActionPolicy(CurrentCaller caller, NetworkPolicy networks) {
        this.caller = caller;
        this.networks = networks;
    }

    @PermissionChecker("pilot-action-create")
    @OpenToTokens(TokenScope.PILOTS_WRITE)
    boolean mayCreateAny(SecurityIdentity who) {
        return runsEverything() || COORDINATE.heldBy(caller) || PROPOSE.heldBy(caller) || EDIT_OWN.heldBy(caller);
    }

    @PermissionChecker("pilot-action-edit")
    @OpenToTokens(TokenScope.PILOTS_WRITE)
    boolean mayEditAny(SecurityIdentity who) {
        return runsEverything() || COORDINATE.heldBy(caller) || EDIT_OWN.heldBy(caller);
    }

    @PermissionChecker("pilot-action-move")
    boolean mayMoveAny(SecurityIdentity who) {
        return runsEverything() || COORDINATE.heldBy(caller) || LEAD.heldBy(caller);
    }

    @PermissionChecker("pilot-action-decide")
    boolean mayDecideAny(SecurityIdentity who) {
        return runsEverything() || LEAD.heldBy(caller);
    }

    /** Asked of a pilot action that is to be. */
    void requireCreate(City city, Partner coordinator) {
        if (!coordinates(city.id)
                && !PROPOSE.reaches(caller.get(), ScopeType.CITY, city.id)
                && !editsIn(city.id, coordinator)) {
            throw new NotAllowed();
        }
    }

    /** Whoever edits for a partner may hand a pilot action on to no other. */
    void requireEdit(PilotAction pilot, Partner coordinator) {
        if (!coordinates(pilot.city.id)
                && !(edits(pilot.city.id, pilot.partner) && edits(pilot.city.id, coordinator))) {
            throw new NotAllowed();
        }
    }

    /** Whoever takes any of its steps; which ones, {@link PilotSteps} knows. */
    void requireMove(PilotAction pilot) {
        if (!leads(pilot) && !coordinates(pilot.city.id)) {
            throw new NotAllowed();
        }
    }

    void requireDecide(PilotAction pilot) {
        if (!leads(pilot)) {
            throw new NotAllowed();
        }
    }

    boolean coordinates(UUID cityId) {
        return runsEverything() || COORDINATE.reaches(caller.get(), ScopeType.CITY, cityId);
    }

    boolean leads(PilotAction pilot) {
        return runsEverything() || LEAD.reaches(caller.get(), ScopeType.NETWORK, pilot.network.id);
    }

    private boolean edits(UUID cityId, Partner partner) {
        return partner != null
                && EDIT_OWN.reaches(caller.get(), ScopeType.PARTNER, partner.id)
                && caller.get().worksIn(cityId);
    }

    private boolean editsIn(UUID cityId, Partner coordinator) {
        return edits(cityId, coordinator) && EDIT_OWN.reaches(caller.get(), ScopeType.CITY, cityId);
    }

    private boolean runsEverything() {
        return caller.get().runsEverything();
    }

    /** Whether the caller sees proposals and small numbers of it. */
    boolean worksOn(PilotAction pilot) {
        var who = caller.get();
        return WORK.reaches(who, ScopeType.CITY, pilot.city.id)
                || pilot.partner != null
                        && WORK.reaches(who, ScopeType.PARTNER, pilot.partner.id)
                        && who.worksIn(pilot.city.id)
                || HEAD.reaches(who, ScopeType.NETWORK, pilot.network.id);
    }

    boolean maySee(PilotAction pilot) {
        return networks.visibleStates().contains(pilot.network.status())
                && (pilot.status().isPublic() || worksOn(pilot));
    }

    void requireSee(PilotAction pilot) {
        if (!maySee(pilot)) {
            throw new NotFound("pilot action");
        }
    }

    /** The same as {@link #maySee}, for lists. */
    Where limit(Where where) {
        where.in("e.network.status", "visible", networks.visibleStates());
        var who = caller.get();
        if (HEAD.everywhere(who)) {
            return where;
        }
        var ways = new ArrayList<String>();
        ways.add("e.status in (:public)");
        where.bind("public", PUBLIC);
        if (who.permits(WORK.tokenScope())) {
            add(ways, where, "e.city.id", "ownCities", ScopeType.CITY, WORK);
            var within = who.cities().isEmpty() ? "" : "e.city.id in (:tokenCities) and ";
            add(ways, where, within + "e.partner.id", "ownPartners", ScopeType.PARTNER, WORK);
            if (!within.isEmpty()) {
                where.bind("tokenCities", who.cities());
            }
        }
        add(ways, where, "e.network.id", "ownNetworks", ScopeType.NETWORK, HEAD);
        return where.and(String.join(" or ", ways));
    }

    private void add(List<String> ways, Where where, String path, String param, ScopeType type, Right right) {
        var reached =
                caller.get().reached(right.roles(), type).stream().sorted().toList();
        if (!reached.isEmpty()) {
            ways.add(path + " in (:" + param + ")");
            where.bind(param, reached);
        }
    }
}
