package org.diversitynetwork.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.AccessEvent;

/** Signing in, staying signed in, and signing out. */
@ApplicationScoped
public class SignInService {
    private final TokenSigner signer;
    private final RefreshTokenStore refreshTokens;
    private final SignInCheck check;
    private final Event<AccessEvent> events;
    private final Clock clock;
    private final Duration life;

    SignInService(
            TokenSigner signer,
            RefreshTokenStore refreshTokens,
            SignInCheck check,
            Event<AccessEvent> events,
            Clock clock,
            TokenConfig config) {
        this.signer = signer;
        this.refreshTokens = refreshTokens;
        this.check = check;
        this.events = events;
        this.clock = clock;
        this.life = config.life();
    }

    /** Takes no transaction while the password is compared, since that takes long. */
    AccessToken signIn(SignIn request, String address) {
        return start(check.require(request.email(), request.password(), address));
    }

    @Transactional
    AccessToken start(UUID userId) {
        var session = Session.start(userId, clock.instant());
        events.fire(AccessEvent.ofUser("signed_in", userId));
        return tokens(session);
    }

    /** The next pair of tokens. A refresh token that was used before is in wrong hands: its session ends. */
    @Transactional(dontRollbackOn = RefreshTokenRefused.class)
    AccessToken refresh(SessionRefresh request) {
        var now = clock.instant();
        var presented = refreshTokens.present(request.refreshToken(), now).orElseThrow(RefreshTokenRefused::new);
        var session = open(presented.sessionId(), now).orElseThrow(RefreshTokenRefused::new);
        if (presented.used()) {
            session.end(Session.Ending.REUSE, now);
            events.fire(AccessEvent.refused("refresh_token_reused", session.userId));
            throw new RefreshTokenRefused();
        }
        session.extend(now);
        return tokens(session);
    }

    /** Ends the session that the refresh token belongs to; an unknown one has none to end. */
    @Transactional
    void signOut(SessionRefresh request) {
        var now = clock.instant();
        refreshTokens
                .present(request.refreshToken(), now)
                .flatMap(presented -> open(presented.sessionId(), now))
                .ifPresent(session -> {
                    session.end(Session.Ending.SIGN_OUT, now);
                    events.fire(AccessEvent.ofUser("signed_out", session.userId));
                });
    }

    private static Optional<Session> open(UUID id, Instant now) {
        return Session.<Session>findByIdOptional(id).filter(session -> session.isOpen(now));
    }

    private AccessToken tokens(Session session) {
        var claims = Map.<String, Object>of(UserSubject.SESSION, session.id.toString());
        var token = signer.sign(UserSubject.PREFIX + ":" + session.userId, claims, life);
        return new AccessToken(token, "Bearer", (int) life.toSeconds(), refreshTokens.issue(session.id));
    }
}
