package org.diversitynetwork.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;

/** The accounts that an installation starts with: the operator's administrator and, for a demonstration, one a role. */
@ApplicationScoped
public class FirstAccountsService {
    private static final String FIRST_CODE = "administrator";

    private final Passwords passwords;
    private final Grants grants;
    private final Administrators administrators;
    private final Clock clock;

    FirstAccountsService(Passwords passwords, Grants grants, Administrators administrators, Clock clock) {
        this.passwords = passwords;
        this.grants = grants;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** A given password counts at every start; one that is made up is made once and returned for printing. */
    @Transactional
    Optional<String> ensureAdministrator(String email, Optional<String> given) {
        given.filter(password -> password.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST)
                .ifPresent(tooLong -> {
                    throw new CannotStart(
                            "DIVERSITY_ADMIN_PASSWORD is longer than the %d bytes that count: choose a shorter one."
                                    .formatted(Passwords.LONGEST));
                });
        administrators.hold();
        var known = UserAccount.withEmail(email);
        if (known.isPresent()
                && (given.isEmpty()
                        || passwords.matches(given.get(), known.get().passwordHash()))) {
            return Optional.empty();
        }
        var password = given.orElseGet(() -> Secrets.next(""));
        var user = known.orElseGet(() -> administrator(email));
        user.setPasswordHash(passwords.hash(password));
        user.persistAndFlush();
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    /** Passwords by e-mail address, of those accounts that were not there yet. */
    @Transactional
    Map<String, String> createDemoAccounts() {
        var made = new LinkedHashMap<String, String>();
        if (wereMade()) {
            return made;
        }
        for (var demo : DemoAccount.values()) {
            grants.find(demo.scope, demo.scopeCode).ifPresent(scope -> {
                var password = Secrets.next("");
                var user = account(demo.code(), demo.displayName, demo.email());
                user.setPasswordHash(passwords.hash(password));
                user.persist();
                give(user, demo.role(), demo.scope, scope);
                made.put(demo.email(), password);
            });
        }
        return made;
    }

    /** Once is enough: an operator who removes them does not want them back at the next start. */
    private boolean wereMade() {
        return Panache.getEntityManager().createNativeQuery("""
                                insert into reference_file (name, checksum, loaded_at) values ('demo accounts', '1', now())
                                on conflict (name) do nothing""").executeUpdate() == 0;
    }

    private UserAccount administrator(String email) {
        var code = UserAccount.count("code", FIRST_CODE) == 0 ? FIRST_CODE : FIRST_CODE + "-" + UUID.randomUUID();
        var user = account(code, "Administrator", email);
        user.persist();
        give(user, Role.NETWORK_ADMIN, ScopeType.NETWORK, null);
        return user;
    }

    private static UserAccount account(String code, String displayName, String email) {
        var user = new UserAccount();
        user.code = code;
        user.displayName = displayName;
        user.reachAt(email);
        user.locale = "en";
        return user;
    }

    private void give(UserAccount user, Role role, ScopeType scope, UUID scopeId) {
        var held = new RoleAssignment();
        held.user = user;
        held.role = role;
        held.scope = scope;
        held.scopeId = scopeId;
        held.validFrom = LocalDate.now(clock);
        held.persist();
    }
}
