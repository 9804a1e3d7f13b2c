package org.diversitynetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.diversitynetwork.shared.access.AccessEvent;
import org.diversitynetwork.shared.problem.Problem;

/** Choosing passwords: by an invitation, by a reset link, or by whoever knows the present one. */
@ApplicationScoped
public class PasswordService {
    private final Turns turns;
    private final Passwords passwords;
    private final SignInCheck check;
    private final OneTimeLinks links;
    private final AccountMail mail;
    private final Event<AccessEvent> events;
    private final Clock clock;

    PasswordService(
            Turns turns,
            Passwords passwords,
            SignInCheck check,
            OneTimeLinks links,
            AccountMail mail,
            Event<AccessEvent> events,
            Clock clock) {
        this.turns = turns;
        this.passwords = passwords;
        this.check = check;
        this.links = links;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Tells nobody whether there is such an account. */
    @Transactional
    void requestReset(NewPasswordReset request) {
        mail.requireUsable();
        UserAccount.withEmail(request.email())
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .ifPresent(user -> mail.offerReset(user, links.issue(user.id, OneTimeLinks.Purpose.PASSWORD_RESET)));
    }

    @Transactional
    void set(NewPassword request) {
        var user = links.redeem(request.token())
                .flatMap(id -> UserAccount.<UserAccount>findByIdOptional(id))
                .filter(known -> known.status() == UserStatus.INVITED || known.status() == UserStatus.ACTIVE)
                .orElseThrow(() -> new Problem("link-used-up", "The link is unknown, was used, or is too old."));
        Passwords.requireSound("#/password", request.password(), user);
        replace(user, request.password(), null);
    }

    @Transactional
    void change(UUID userId, UUID session, PasswordChange request, String address) {
        var user = UserAccount.<UserAccount>findById(userId);
        check.require(user.email(), request.currentPassword(), address);
        Passwords.requireSound("#/newPassword", request.newPassword(), user);
        replace(user, request.newPassword(), session);
    }

    private void replace(UserAccount user, String password, UUID keptSession) {
        user.setPasswordHash(turns.take(() -> passwords.hash(password)));
        links.revoke(user.id);
        Session.endAll(user.id, keptSession, Session.Ending.PASSWORD, clock.instant());
        user.persistAndFlush();
        events.fire(AccessEvent.ofUser("password_changed", user.id));
    }
}
