package org.diversitynetwork.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.diversitynetwork.shared.access.AccessEvent;
import org.diversitynetwork.shared.problem.Problem;

/** Compares e-mail address and password, and makes guessing slow. */
@Singleton
class SignInCheck {
    private final Turns turns;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final Event<AccessEvent> events;

    SignInCheck(Turns turns, Passwords passwords, SignInFailures failures, Event<AccessEvent> events) {
        this.turns = turns;
        this.passwords = passwords;
        this.failures = failures;
        this.events = events;
    }

    /**
     * The person with these credentials, at this address of the network; an unknown e-mail takes as long as a wrong
     * password.
     */
    UUID require(String email, String password, String address) {
        return turns.take(() -> check(email, password, address));
    }

    private UUID check(String email, String password, String address) {
        failures.attempt(email, address).ifPresent(wait -> {
            throw new SignInBlocked(wait);
        });
        var user = UserAccount.withEmail(email);
        var right =
                passwords.matches(password, user.map(UserAccount::passwordHash).orElse(null));
        if (!right || user.get().status() != UserStatus.ACTIVE) {
            user.ifPresent(known -> events.fire(AccessEvent.refused("sign_in_failed", known.id)));
            throw new Problem("sign-in-failed", "No account has this e-mail address and password.");
        }
        failures.forgive(email, address);
        return user.get().id;
    }
}
