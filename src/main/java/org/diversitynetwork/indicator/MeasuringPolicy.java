package org.diversitynetwork.indicator;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.LOCAL_GROUP_MEMBER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Set;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;

/**
 * Who may set targets and record observations: whoever leads the network, the coordinator of the city, and for actions
 * and pilot actions the partner that leads them. Everybody may read what is free.
 */
@Singleton
class MeasuringPolicy {
    private static final Right STEER = Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR);
    private static final Right COORDINATE = Right.of(CITY_COORDINATOR);
    private static final Right ACTIONS = Right.of(PARTNER_EDITOR).withToken(TokenScope.PLANS_WRITE);
    private static final Right PILOTS = Right.of(PARTNER_EDITOR).withToken(TokenScope.PILOTS_WRITE);
    private static final Right WORK = Right.of(CITY_COORDINATOR, PARTNER_EDITOR, LOCAL_GROUP_MEMBER);

    private final CurrentCaller caller;

    MeasuringPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("target-edit")
    boolean maySetAnyTarget(SecurityIdentity who) {
        return STEER.heldBy(caller);
    }

    @PermissionChecker("observation-record")
    @OpenToTokens({TokenScope.PLANS_WRITE, TokenScope.PILOTS_WRITE})
    boolean mayRecordAny(SecurityIdentity who) {
        return STEER.heldBy(caller) || PILOTS.heldBy(caller) || ACTIONS.heldBy(caller);
    }

    void requireTarget(MeasuredThing thing) {
        if (!maySteer(thing)) {
            throw new NotAllowed();
        }
    }

    void requireRecord(ObservedScope scope, MeasuredThing thing) {
        if (!maySteer(thing) && !mayDeliver(scope, thing)) {
            throw new NotAllowed();
        }
    }

    private boolean maySteer(MeasuredThing thing) {
        return NetworkPolicy.EDIT.reaches(caller.get(), ScopeType.NETWORK, thing.networkId())
                || thing.cityId() != null && COORDINATE.reaches(caller.get(), ScopeType.CITY, thing.cityId());
    }

    private boolean mayDeliver(ObservedScope scope, MeasuredThing thing) {
        var right = switch (scope) {
            case ACTION -> ACTIONS;
            case PILOT -> PILOTS;
            case NETWORK, CITY, PLAN, REFERENCE -> null;
        };
        return right != null
                && thing.partnerId() != null
                && right.reaches(caller.get(), ScopeType.PARTNER, thing.partnerId())
                && caller.get().worksIn(thing.cityId());
    }

    /**
     * Roles of a city count there, those of a network for what is measured in it. Partners' systems see what is free.
     */
    Reader reader() {
        var who = caller.get();
        return who.kind() == Caller.Kind.TOKEN
                ? new Reader(false, Set.of(), Set.of())
                : new Reader(
                        NetworkPolicy.EDIT.everywhere(who),
                        who.reached(WORK.roles(), ScopeType.CITY),
                        who.reached(NetworkPolicy.EDIT.roles(), ScopeType.NETWORK));
    }
}
