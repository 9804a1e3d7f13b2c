package org.diversitynetwork.account;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.http.Roles;
import org.diversitynetwork.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in, and the administrator who can. */
@ApplicationScoped
public class SignInService {
    private static final int GENERATED_BYTES = 18;

    /** What bcrypt looks at. */
    private static final int LONGEST = 72;

    private final int lifespan;

    SignInService(@ConfigProperty(name = "smallrye.jwt.new-token.lifespan") int lifespan) {
        this.lifespan = lifespan;
    }

    AccessToken signIn(SignIn request) {
        var administrator = Administrator.signingIn(normal(request.email()), request.password())
                .orElseThrow(() -> new Problem("sign-in-failed", "No account has this e-mail address and password."));
        var token = Jwt.subject(administrator.id.toString())
                .upn(administrator.id.toString())
                .groups(Set.of(Roles.NETWORK_ADMIN))
                .sign();
        return new AccessToken(token, "Bearer", lifespan);
    }

    /** A given password counts at every start; one that is made up is made once and returned for printing. */
    @Transactional
    Optional<String> ensureAdministrator(String email, Optional<String> given) {
        given.filter(password -> password.getBytes(StandardCharsets.UTF_8).length > LONGEST)
                .ifPresent(tooLong -> {
                    throw new CannotStart(
                            "DIVERSITY_ADMIN_PASSWORD is longer than the %d bytes that count: choose a shorter one."
                                    .formatted(LONGEST));
                });
        // Two nodes that start at once do this one after the other.
        Panache.getSession()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('first administrator'))", Object.class)
                .getSingleResult();
        var known = Administrator.withEmail(normal(email));
        if (known.isPresent() && (given.isEmpty() || known.get().hasPassword(given.get()))) {
            return Optional.empty();
        }
        var administrator = known.orElseGet(Administrator::new);
        var password = given.orElseGet(SignInService::madeUp);
        administrator.email = normal(email);
        administrator.setPassword(password);
        administrator.persistAndFlush();
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    private static String normal(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    private static String madeUp() {
        var random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
