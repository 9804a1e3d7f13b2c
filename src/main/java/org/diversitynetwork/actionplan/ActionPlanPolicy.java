package org.diversitynetwork.actionplan;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.LOCAL_GROUP_MEMBER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.NotFound;

/**
 * Who may do what to action plans. The city writes, partners keep the actions that they lead, the network agrees and
 * closes; whoever runs the installation may stand in for all of them.
 */
@Singleton
public class ActionPlanPolicy {
    private static final Right WORK =
            Right.of(CITY_COORDINATOR, PARTNER_EDITOR, LOCAL_GROUP_MEMBER).withToken(TokenScope.PLANS_WRITE);
    private static final Right HEAD = Right.of(NETWORK_ADMIN, LEAD_PARTNER);
    private static final Right EDIT = Right.of(CITY_COORDINATOR);
    private static final Right LEAD_ACTIONS = Right.of(PARTNER_EDITOR).withToken(TokenScope.PLANS_WRITE);
    private static final Right NETWORK_SIDE = Right.of(LEAD_PARTNER);
    private static final Right MEMBERS = Right.of(LOCAL_GROUP_MEMBER);
    private static final Right WITHDRAW = Right.of(NETWORK_ADMIN);

    private final CurrentCaller caller;
    private final NetworkPolicy networks;

    ActionPlanPolicy(CurrentCaller caller, NetworkPolicy networks) {
        this.caller = caller;
        this.networks = networks;
    }

    @PermissionChecker("plan-work")
    @OpenToTokens(TokenScope.PLANS_WRITE)
    boolean mayWorkOnAny(SecurityIdentity who) {
        return HEAD.heldBy(caller) || WORK.heldBy(caller);
    }

    @PermissionChecker("plan-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller) || caller.get().runsEverything();
    }

    @PermissionChecker("plan-action-edit")
    @OpenToTokens(TokenScope.PLANS_WRITE)
    boolean mayEditAnyAction(SecurityIdentity who) {
        return EDIT.heldBy(caller) || caller.get().runsEverything() || LEAD_ACTIONS.heldBy(caller);
    }

    @PermissionChecker("plan-move")
    boolean mayMoveAny(SecurityIdentity who) {
        return EDIT.heldBy(caller) || NETWORK_SIDE.heldBy(caller) || WITHDRAW.heldBy(caller);
    }

    @PermissionChecker("plan-agree")
    boolean mayAgreeToAny(SecurityIdentity who) {
        return EDIT.heldBy(caller)
                || NETWORK_SIDE.heldBy(caller)
                || caller.get().runsEverything();
    }

    /**
     * Whether the caller sees the text that is being worked on, and what is kept from the public: those of the city,
     * and the head of the plan's own network, not of another one that the city is in.
     */
    public boolean worksOn(ActionPlan plan) {
        return WORK.reaches(caller.get(), ScopeType.CITY, plan.city.id)
                || HEAD.reaches(caller.get(), ScopeType.NETWORK, plan.network.id);
    }

    public boolean isVisible(ActionPlan plan) {
        return networks.visibleStates().contains(plan.network.status())
                && (plan.publicVersion() != null || worksOn(plan));
    }

    public void requireVisible(ActionPlan plan) {
        if (!isVisible(plan)) {
            throw new NotFound("action plan");
        }
    }

    /** Others learn that there is a plan only once an edition of it is public. */
    public void requireWork(ActionPlan plan) {
        requireVisible(plan);
        if (!worksOn(plan)) {
            throw new NotAllowed();
        }
    }

    public boolean mayEdit(ActionPlan plan) {
        return mayEditIn(plan.city.id);
    }

    public boolean mayEditIn(UUID cityId) {
        return EDIT.reaches(caller.get(), ScopeType.CITY, cityId)
                || caller.get().runsEverything();
    }

    public void requireEdit(ActionPlan plan) {
        requireVisible(plan);
        requireEditIn(plan.city.id);
    }

    public void requireEditIn(UUID cityId) {
        if (!mayEditIn(cityId)) {
            throw new NotAllowed();
        }
    }

    public boolean leads(ActionPlan plan, UUID partnerId) {
        return partnerId != null
                && LEAD_ACTIONS.reaches(caller.get(), ScopeType.PARTNER, partnerId)
                && caller.get().worksIn(plan.city.id);
    }

    public void requireEditAction(ActionPlan plan, UUID leadPartnerId) {
        if (!mayEdit(plan) && !leads(plan, leadPartnerId)) {
            requireVisible(plan);
            throw new NotAllowed();
        }
    }

    /** Speaks for the city that the plan is of. */
    public boolean isCitySide(ActionPlan plan) {
        return EDIT.reaches(caller.get(), ScopeType.CITY, plan.city.id);
    }

    /** Speaks for the network: its lead partner, or in its stead whoever runs the installation. */
    public boolean isNetworkSide(ActionPlan plan) {
        return NETWORK_SIDE.reaches(caller.get(), ScopeType.NETWORK, plan.network.id)
                || caller.get().runsEverything();
    }

    /** Sits in a local group of the plan's city. */
    public boolean isMember(ActionPlan plan) {
        return MEMBERS.reaches(caller.get(), ScopeType.CITY, plan.city.id);
    }

    public boolean mayWithdraw(ActionPlan plan) {
        return WITHDRAW.reaches(caller.get(), ScopeType.NETWORK, plan.network.id);
    }

    public boolean mayMove(ActionPlan plan) {
        return mayEdit(plan) || isNetworkSide(plan) || mayWithdraw(plan);
    }

    public Caller caller() {
        return caller.get();
    }

    /** Rows of plans that the caller may know of, where {@code e} is a plan. */
    Where limit(Where where) {
        where.in("e.network.status", "visible", networks.visibleStates());
        var who = caller.get();
        if (HEAD.everywhere(who)) {
            return where;
        }
        var ways = new ArrayList<String>();
        ways.add(PUBLIC);
        if (who.permits(WORK.tokenScope())) {
            add(ways, where, "e.city.id", "own", who.reached(WORK.roles(), ScopeType.CITY));
        }
        add(ways, where, "e.network.id", "led", who.reached(HEAD.roles(), ScopeType.NETWORK));
        return where.and(String.join(" or ", ways));
    }

    private static void add(List<String> ways, Where where, String path, String param, Set<UUID> reached) {
        if (!reached.isEmpty()) {
            ways.add(path + " in (:" + param + ")");
            where.bind(param, reached.stream().sorted().toList());
        }
    }

    private static final String PUBLIC = "e.consultedVersion is not null and e.status <> WITHDRAWN";
}
