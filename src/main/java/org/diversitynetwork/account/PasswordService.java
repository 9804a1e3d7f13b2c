package org.diversitynetwork.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.diversitynetwork.shared.access.AccessEvent;
import org.diversitynetwork.shared.problem.Problem;

/**
 * Choosing passwords: by an invitation, by a reset link, or by whoever knows the present one. Hashes are made outside
 * of transactions, since that takes long and connections are few.
 */
@ApplicationScoped
public class PasswordService {
    private final Turns turns;
    private final Passwords passwords;
    private final SignInCheck check;
    private final SignInFailures failures;
    private final OneTimeLinks links;
    private final AccountMail mail;
    private final Event<AccessEvent> events;
    private final Clock clock;

    PasswordService(
            Turns turns,
            Passwords passwords,
            SignInCheck check,
            SignInFailures failures,
            OneTimeLinks links,
            AccountMail mail,
            Event<AccessEvent> events,
            Clock clock) {
        this.turns = turns;
        this.passwords = passwords;
        this.check = check;
        this.failures = failures;
        this.links = links;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Tells nobody whether there is such an account: the mail goes out by itself, once its link is stored. */
    void requestReset(NewPasswordReset request) {
        mail.requireUsable();
        QuarkusTransaction.requiringNew()
                .call(() -> UserAccount.withEmail(request.email())
                        .filter(user -> user.status() == UserStatus.ACTIVE && !links.wasJustSent(user.id))
                        .map(user -> MailText.reset(
                                user, mail.link(links.issue(user.id, OneTimeLinks.Purpose.PASSWORD_RESET)))))
                .ifPresent(text -> mail.sendByItself(request.email(), text));
    }

    void set(NewPassword request) {
        var user = links.owner(request.token())
                .flatMap(id -> UserAccount.<UserAccount>findByIdOptional(id))
                .filter(known -> known.status() == UserStatus.INVITED || known.status() == UserStatus.ACTIVE)
                .orElseThrow(PasswordService::usedUp);
        Passwords.requireSound("#/password", request.password(), user);
        var hash = turns.take(() -> passwords.hash(request.password()));
        QuarkusTransaction.requiringNew().run(() -> {
            links.redeem(request.token()).orElseThrow(PasswordService::usedUp);
            failures.forget(replace(user.id, hash, null).email());
        });
    }

    void change(UUID userId, UUID session, PasswordChange request, String address) {
        var user = UserAccount.<UserAccount>findById(userId);
        check.require(user.email(), request.currentPassword(), address);
        Passwords.requireSound("#/newPassword", request.newPassword(), user);
        var hash = turns.take(() -> passwords.hash(request.newPassword()));
        QuarkusTransaction.requiringNew().run(() -> replace(userId, hash, session));
    }

    private UserAccount replace(UUID userId, String hash, UUID keptSession) {
        var user = UserAccount.<UserAccount>findById(userId, LockModeType.PESSIMISTIC_WRITE);
        user.setPasswordHash(hash);
        links.revoke(user.id);
        Session.endAll(user.id, keptSession, Session.Ending.PASSWORD, clock.instant());
        user.persistAndFlush();
        events.fire(AccessEvent.ofUser("password_changed", user.id));
        return user;
    }

    private static Problem usedUp() {
        return new Problem("link-used-up", "The link is unknown, was used, or is too old.");
    }
}
