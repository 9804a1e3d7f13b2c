package org.diversitynetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;

/** Giving roles to people, ending them, and taking them back. */
@ApplicationScoped
public class RoleAssignmentService {
    private final Lists lists;
    private final Grants grants;
    private final Administrators administrators;
    private final Clock clock;

    RoleAssignmentService(Lists lists, Grants grants, Administrators administrators, Clock clock) {
        this.lists = lists;
        this.grants = grants;
        this.administrators = administrators;
        this.clock = clock;
    }

    Page<RoleAssignmentView> list(String user, PageRequest page) {
        var where = new Where().and("e.user.id = :user", "user", UserAccount.FINDER.require(user).id);
        return lists.page(RoleAssignment.LISTED, where, page, RoleAssignmentView::of);
    }

    RoleAssignmentView get(String user, String assignment) {
        return RoleAssignmentView.of(
                RoleAssignment.require(UserAccount.FINDER.require(user), assignment, LockModeType.NONE));
    }

    @Transactional
    RoleAssignmentView create(String reference, NewRoleAssignment request) {
        var user = UserAccount.FINDER.requireForChange(reference);
        if (user.status() == UserStatus.ERASED) {
            throw new Problem("user-erased", "An erased account gets no roles.");
        }
        var held = new RoleAssignment();
        held.user = user;
        held.role = request.role();
        held.scope = request.scope();
        held.scopeId = scopeId(request);
        held.validFrom = request.validFrom() == null ? LocalDate.now(clock) : request.validFrom();
        held.validTo = request.validTo();
        held.persistAndFlush();
        return RoleAssignmentView.of(held);
    }

    @Transactional
    RoleAssignmentView change(
            String reference, String assignment, IfMatch ifMatch, MergePatch<RoleAssignmentChanges> patch) {
        administrators.hold();
        var held = requireForChange(reference, assignment, ifMatch);
        var wanted = patch.applyTo(RoleAssignmentChanges.of(held));
        if (wanted.validTo() != null) {
            if (wanted.validTo().isBefore(held.validFrom)) {
                throw new Invalid(Finding.at("#/validTo", "before-start", "validTo must not be before validFrom."));
            }
            requireAnotherAdministrator(held);
        }
        wanted.applyTo(held);
        held.persistAndFlush();
        return RoleAssignmentView.of(held);
    }

    @Transactional
    void remove(String reference, String assignment, IfMatch ifMatch) {
        administrators.hold();
        var held = requireForChange(reference, assignment, ifMatch);
        requireAnotherAdministrator(held);
        held.delete();
        RoleAssignment.flush();
    }

    private static RoleAssignment requireForChange(String reference, String assignment, IfMatch ifMatch) {
        var user = UserAccount.FINDER.requireForChange(reference);
        var held = RoleAssignment.require(user, assignment, LockModeType.PESSIMISTIC_WRITE);
        held.require(ifMatch);
        return held;
    }

    private void requireAnotherAdministrator(RoleAssignment held) {
        if (held.isAdministration()) {
            administrators.requireOtherThan(held.user);
        }
    }

    private UUID scopeId(NewRoleAssignment request) {
        return request.scopeId() == null
                ? null
                : grants.find(request.scope(), request.scopeId())
                        .orElseThrow(() -> Invalid.unknownReference(
                                "#/scopeId",
                                request.scope().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
}
