package org.diversitynetwork.shared.http;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.diversitynetwork.shared.access.Known;

/**
 * Finds out who calls, from {@code Authorization: Bearer …}. A caller known already is named before limits are counted
 * and answers from memory are looked for; any other is checked when an operation asks.
 */
@Singleton
class Credentials implements HttpAuthenticationMechanism {
    private static final int AFTER_CORS = 295;
    private static final String BEARER = "bearer ";

    private final KnownCallers callers;

    Credentials(KnownCallers callers) {
        this.callers = callers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::recognise, AFTER_CORS);
    }

    private void recognise(RoutingContext request) {
        var credential = credential(request);
        var known = credential == null ? null : callers.recall(credential);
        if (known != null) {
            note(request, known);
        }
        request.next();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(CallerRequest.class);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var credential = credential(request);
        return credential == null
                ? Uni.createFrom().nullItem()
                : identities.authenticate(new CallerRequest(request, credential));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    /** From an address that the credential may not come from, it is nobody's call: the limits of that address count. */
    static Known note(RoutingContext request, Known known) {
        request.put(RequestFacts.KNOWN, known);
        if (isWelcome(request, known)) {
            request.put(RequestFacts.CALLER, known.caller().name());
            if (known.perMinute() != null) {
                request.put(RequestFacts.CALLER_LIMIT, known.perMinute());
            }
            known.used().run();
        }
        return known;
    }

    static boolean isWelcome(RoutingContext request, Known known) {
        return known.from().test(RequestFacts.address(request));
    }

    private static String credential(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                        && header.length() > BEARER.length()
                        && header.substring(0, BEARER.length())
                                .toLowerCase(Locale.ROOT)
                                .equals(BEARER)
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
