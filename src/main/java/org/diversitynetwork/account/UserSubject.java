package org.diversitynetwork.account;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.access.SubjectKind;
import org.diversitynetwork.shared.rule.Code;

/** People with an account here: signed in while their session is open, with the roles that they have today. */
@Singleton
class UserSubject implements SubjectKind {
    static final String PREFIX = "user";
    /** The claim that names the session. */
    static final String SESSION = "sid";

    private final Grants grants;
    private final Clock clock;

    UserSubject(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Known load(UUID id, Map<String, Object> claims, Instant expires) {
        var now = clock.instant();
        if (!isActive(id) || !isSignedIn(id, claims.get(SESSION), now)) {
            throw new AuthenticationFailedException();
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var roles = RoleAssignment.of(id).stream()
                .filter(held -> held.countsOn(today))
                .map(held -> grants.grant(held.role, held.scope, held.scopeId))
                .toList();
        return Known.of(
                Caller.person(id, UUID.fromString((String) claims.get(SESSION)), roles),
                first(expires, midnight(today)));
    }

    private static boolean isActive(UUID id) {
        return UserAccount.count("id = ?1 and status = ?2", id, UserStatus.ACTIVE) > 0;
    }

    private static boolean isSignedIn(UUID id, Object session, Instant now) {
        return session instanceof String text
                && text.matches(Code.UUID_PATTERN)
                && Session.<Session>findByIdOptional(UUID.fromString(text))
                        .filter(known -> known.userId.equals(id) && known.isOpen(now))
                        .isPresent();
    }

    /** Roles begin and end with days. */
    private static Instant midnight(LocalDate today) {
        return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant first(Instant one, Instant other) {
        return Stream.of(one, other).min(Instant::compareTo).orElseThrow();
    }
}
