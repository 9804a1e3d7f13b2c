package org.diversitynetwork.localgroup;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.LOCAL_GROUP_MEMBER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Grant;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;

/**
 * Who may do what to local groups. Everybody may read them; who sits in one, and what it proposes, is known to those
 * who work in its city and to its own members.
 */
@Singleton
class LocalGroupPolicy {
    static final Right EDIT = Right.of(CITY_COORDINATOR);
    private static final Right READ_MEMBERS = Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR, PARTNER_EDITOR);
    private static final Right BELONG = Right.of(LOCAL_GROUP_MEMBER);

    private final CurrentCaller caller;

    LocalGroupPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("local-group-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller) || caller.get().runsEverything();
    }

    @PermissionChecker("local-group-read-members")
    boolean mayReadMembersOfAny(SecurityIdentity who) {
        return READ_MEMBERS.heldBy(caller) || BELONG.heldBy(caller);
    }

    @PermissionChecker("local-group-propose")
    boolean mayProposeInAny(SecurityIdentity who) {
        return mayEditAny(who) || BELONG.heldBy(caller);
    }

    boolean mayEdit(UUID cityId) {
        return EDIT.reaches(caller.get(), ScopeType.CITY, cityId)
                || caller.get().runsEverything();
    }

    void requireEdit(UUID cityId) {
        if (!mayEdit(cityId)) {
            throw new NotAllowed();
        }
    }

    /** What the city is to work for is proposed by those who sit in the group, and by whoever runs it. */
    void requirePropose(LocalGroup group) {
        if (!mayEdit(group.city.id) && !isMember(group)) {
            throw new NotAllowed();
        }
    }

    void requireReadMembers(LocalGroup group) {
        if (!READ_MEMBERS.reaches(caller.get(), ScopeType.CITY, group.city.id) && !isMember(group)) {
            throw new NotAllowed();
        }
    }

    /** A member of one group reaches its city, and with it no other group of the city. */
    private boolean isMember(LocalGroup group) {
        return caller.get().grants().stream()
                .filter(grant -> grant.role() == LOCAL_GROUP_MEMBER)
                .anyMatch(grant -> holds(grant, group));
    }

    private static boolean holds(Grant grant, LocalGroup group) {
        return grant.type() == ScopeType.LOCAL_GROUP
                ? grant.covers(ScopeType.LOCAL_GROUP, group.id)
                : grant.covers(ScopeType.CITY, group.city.id);
    }
}
