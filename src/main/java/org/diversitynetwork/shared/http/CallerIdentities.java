package org.diversitynetwork.shared.http;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Known;

/** Answers with the caller that is known already, or checks the credential on a worker thread. */
@Singleton
class CallerIdentities implements IdentityProvider<CallerRequest> {
    private final KnownCallers callers;

    CallerIdentities(KnownCallers callers) {
        this.callers = callers;
    }

    @Override
    public Class<CallerRequest> getRequestType() {
        return CallerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CallerRequest asked, AuthenticationRequestContext workers) {
        Known known = asked.request.get(RequestFacts.KNOWN);
        return known == null
                ? workers.runBlocking(() -> identity(Credentials.note(asked.request, callers.check(asked.credential))))
                : Uni.createFrom().item(identity(known));
    }

    private static SecurityIdentity identity(Known known) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(known.caller().name()))
                .addAttribute(CurrentCaller.ATTRIBUTE, known.caller())
                .build();
    }
}
