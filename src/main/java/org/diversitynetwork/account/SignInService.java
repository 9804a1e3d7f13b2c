package org.diversitynetwork.account;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.diversitynetwork.shared.http.Roles;
import org.diversitynetwork.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in, and the administrator who can. */
@ApplicationScoped
public class SignInService {
    private static final int GENERATED_BYTES = 18;

    private final int lifespan;

    SignInService(@ConfigProperty(name = "smallrye.jwt.new-token.lifespan") int lifespan) {
        this.lifespan = lifespan;
    }

    AccessToken signIn(SignIn request) {
        var administrator = Administrator.signingIn(request.email(), request.password())
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
        var known = Administrator.withEmail(email);
        if (known.isPresent() && (given.isEmpty() || known.get().hasPassword(given.get()))) {
            return Optional.empty();
        }
        var administrator = known.orElseGet(Administrator::new);
        var password = given.orElseGet(SignInService::madeUp);
        administrator.email = email;
        administrator.setPassword(password);
        administrator.persistAndFlush();
        return given.isPresent() ? Optional.empty() : Optional.of(password);
    }

    private static String madeUp() {
        var random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
