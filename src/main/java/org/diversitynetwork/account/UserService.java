package org.diversitynetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.http.ReplayStore;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.problem.Unmet;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with accounts; every writing method is one transaction. */
@ApplicationScoped
public class UserService {
    private final Lists lists;
    private final Grants grants;
    private final StateChanges changes;
    private final Administrators administrators;
    private final OneTimeLinks links;
    private final AccountMail mail;
    private final ReplayStore replays;
    private final Clock clock;

    UserService(
            Lists lists,
            Grants grants,
            StateChanges changes,
            Administrators administrators,
            OneTimeLinks links,
            AccountMail mail,
            ReplayStore replays,
            Clock clock) {
        this.lists = lists;
        this.grants = grants;
        this.changes = changes;
        this.administrators = administrators;
        this.links = links;
        this.mail = mail;
        this.replays = replays;
        this.clock = clock;
    }

    Page<UserView> list(UserFilter filter, PageRequest page) {
        return lists.page(UserAccount.LISTED, filter.where(), page, user -> UserView.of(user, null));
    }

    UserView get(String reference) {
        return view(UserAccount.FINDER.require(reference));
    }

    /** The mail goes out last: if it fails, nothing is stored. */
    @Transactional
    UserView invite(NewUser request) {
        mail.requireUsable();
        var user = new UserAccount();
        user.code = request.code();
        user.displayName = request.displayName();
        user.reachAt(request.email());
        user.locale = request.locale();
        user.persistAndFlush();
        sendInvitation(user);
        return view(user);
    }

    @Transactional
    void inviteAgain(String reference) {
        mail.requireUsable();
        var user = UserAccount.FINDER.requireForChange(reference);
        if (user.passwordHash() != null || user.status() == UserStatus.ERASED) {
            throw new Problem("user-not-invited", "Only who has not chosen a password yet can be invited again.");
        }
        user.become(UserStatus.INVITED);
        sendInvitation(user);
    }

    @Transactional
    UserView change(String reference, IfMatch ifMatch, MergePatch<UserChanges> patch) {
        var user = UserAccount.FINDER.requireForChange(reference);
        user.require(ifMatch);
        if (user.status() == UserStatus.ERASED) {
            throw new Problem("user-erased", "Of an erased account nothing can be changed.");
        }
        patch.applyTo(UserChanges.of(user)).applyTo(user);
        user.persistAndFlush();
        return view(user);
    }

    @Transactional
    UserView move(String reference, IfMatch ifMatch, Transition<UserStatus> transition) {
        administrators.hold();
        var user = UserAccount.FINDER.requireForChange(reference);
        user.require(ifMatch);
        AllowedTransition.require(user.status(), transition.to(), steps(user));
        changes.keep(user, user.status(), transition);
        user.become(transition.to());
        if (transition.to() == UserStatus.SUSPENDED) {
            links.revoke(user.id);
            Session.endAll(user.id, null, Session.Ending.SUSPENSION, clock.instant());
        }
        user.persistAndFlush();
        return view(user);
    }

    /** Forgets the person; what it did stays on record under its id. */
    @Transactional
    void erase(String reference, IfMatch ifMatch) {
        administrators.hold();
        var user = UserAccount.FINDER.requireForChange(reference);
        user.require(ifMatch);
        if (user.status() == UserStatus.ERASED) {
            return;
        }
        administrators.requireOtherThan(user);
        links.revoke(user.id);
        Session.endAll(user.id, null, Session.Ending.ERASURE, clock.instant());
        RoleAssignment.of(user.id).forEach(assignment -> assignment.delete());
        replays.forget("/api/v1/users/" + user.code + "/", user.email());
        user.erase();
        user.persistAndFlush();
    }

    /** For features that point at a person. */
    public Optional<UserAccount> find(String reference) {
        return UserAccount.FINDER.find(reference);
    }

    /** Whether the person has, today, any role that reaches the city. */
    public boolean worksIn(UserAccount user, UUID cityId) {
        var today = LocalDate.now(clock);
        return RoleAssignment.of(user.id).stream()
                .filter(held -> held.countsOn(today))
                .anyMatch(held ->
                        grants.grant(held.role, held.scope, held.scopeId).covers(ScopeType.CITY, cityId));
    }

    private void sendInvitation(UserAccount user) {
        mail.invite(user, links.issue(user.id, OneTimeLinks.Purpose.INVITATION));
    }

    private UserView view(UserAccount user) {
        return UserView.of(user, steps(user));
    }

    private List<AllowedTransition> steps(UserAccount user) {
        return Arrays.stream(UserStatus.values())
                .filter(next -> user.status().mayBecome(next))
                .map(next -> AllowedTransition.to(next, unmet(user, next)))
                .toList();
    }

    private List<Unmet> unmet(UserAccount user, UserStatus next) {
        if (next == UserStatus.ACTIVE && user.passwordHash() == null) {
            return List.of(new Unmet("no-password", "#/status", "The account has no password yet; invite it again."));
        }
        return next == UserStatus.SUSPENDED && administrators.isLast(user)
                ? List.of(new Unmet("last-administrator", "#/status", "Somebody has to run the installation."))
                : List.of();
    }
}
