package org.diversitynetwork.baseline;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.LOCAL_GROUP_MEMBER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.NotFound;

/**
 * Who may do what to baseline studies: the city writes and publishes, its partners' editors write along, the lead
 * partner judges, and all of them and the local group comment. Everybody reads what was published; those who work in
 * the city read drafts and comments too.
 */
@Singleton
class BaselinePolicy {
    private static final Right COORDINATE = Right.of(CITY_COORDINATOR);
    private static final Right WRITE = Right.of(CITY_COORDINATOR, PARTNER_EDITOR);
    private static final Right JUDGE = Right.of(LEAD_PARTNER);
    private static final Right READ =
            Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR, PARTNER_EDITOR, LOCAL_GROUP_MEMBER);
    private static final Right COMMENT = Right.of(LEAD_PARTNER, CITY_COORDINATOR, PARTNER_EDITOR, LOCAL_GROUP_MEMBER);
    private static final List<BaselineStatus> PUBLIC = Arrays.stream(BaselineStatus.values())
            .filter(BaselineStatus::isPublic)
            .toList();

    private final CurrentCaller caller;

    BaselinePolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("baseline-create")
    boolean mayCreateAny(SecurityIdentity who) {
        return runsEverything() || COORDINATE.heldBy(caller);
    }

    @PermissionChecker("baseline-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return runsEverything() || WRITE.heldBy(caller);
    }

    @PermissionChecker("baseline-move")
    boolean mayMoveAny(SecurityIdentity who) {
        return runsEverything() || COORDINATE.heldBy(caller) || JUDGE.heldBy(caller);
    }

    @PermissionChecker("baseline-comments-read")
    boolean mayReadAnyComments(SecurityIdentity who) {
        return READ.heldBy(caller);
    }

    @PermissionChecker("baseline-comment")
    boolean mayCommentOnAny(SecurityIdentity who) {
        return runsEverything() || COMMENT.heldBy(caller);
    }

    @PermissionChecker("baseline-comment-remove")
    boolean mayRemoveAnyComment(SecurityIdentity who) {
        return mayCreateAny(who);
    }

    void requireCreate(UUID cityId) {
        require(coordinates(cityId));
    }

    void requireEdit(BaselineStudy study) {
        require(runsEverything() || WRITE.reaches(caller.get(), ScopeType.CITY, study.city.id));
    }

    /** Whoever takes any of its steps; which ones, {@link BaselineSteps} knows. */
    void requireMove(BaselineStudy study) {
        require(coordinates(study.city.id) || judges(study.city.id));
    }

    void requireReadComments(BaselineStudy study) {
        requireSee(study);
        require(READ.reaches(caller.get(), ScopeType.CITY, study.city.id));
    }

    void requireComment(BaselineStudy study) {
        requireSee(study);
        require(runsEverything() || COMMENT.reaches(caller.get(), ScopeType.CITY, study.city.id));
    }

    void requireCoordinate(BaselineStudy study) {
        require(coordinates(study.city.id));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    boolean coordinates(UUID cityId) {
        return runsEverything() || COORDINATE.reaches(caller.get(), ScopeType.CITY, cityId);
    }

    boolean judges(UUID cityId) {
        return runsEverything() || JUDGE.reaches(caller.get(), ScopeType.CITY, cityId);
    }

    private boolean runsEverything() {
        return caller.get().runsEverything();
    }

    void requireSee(BaselineStudy study) {
        if (!study.status().isPublic() && !READ.reaches(caller.get(), ScopeType.CITY, study.city.id)) {
            throw new NotFound("baseline study");
        }
    }

    /** The same as {@link #requireSee}, for lists. */
    Where limit(Where where) {
        var who = caller.get();
        if (READ.everywhere(who)) {
            return where;
        }
        var cities = who.permits(READ.tokenScope())
                ? who.reached(READ.roles(), ScopeType.CITY).stream().sorted().toList()
                : List.<UUID>of();
        where.bind("public", PUBLIC);
        return cities.isEmpty()
                ? where.and("e.status in (:public)")
                : where.and("e.status in (:public) or e.city.id in (:ownCities)", "ownCities", cities);
    }
}
