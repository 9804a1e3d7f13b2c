package org.diversitynetwork.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.http.RequestFacts;

/** Who stands behind what is being done: the caller, the token used, and the request that it was asked for in. */
record Origin(String caller, UUID tokenId, String requestId) {
    /** Leads back to nobody, not by way of other entries or the log either. */
    static final Origin NOBODY = of(Caller.ANONYMOUS, null);

    private static Origin of(Caller caller, String requestId) {
        return new Origin(caller.name(), caller.tokenId(), requestId);
    }

    /** For somebody who was nobody known until now. */
    Origin by(UUID userId, UUID usedTokenId) {
        var known = !caller.equals(Caller.ANONYMOUS.name());
        return new Origin(
                known || userId == null ? caller : "user:" + userId,
                tokenId == null ? usedTokenId : tokenId,
                requestId);
    }

    /** Looks who it is. */
    @Singleton
    static class Present {
        private final CurrentCaller caller;
        private final CurrentVertxRequest http;

        Present(CurrentCaller caller, CurrentVertxRequest http) {
            this.caller = caller;
            this.http = http;
        }

        /** What no request asked for is the service's own doing. */
        Origin origin() {
            if (!Arc.container().requestContext().isActive()) {
                return of(Caller.SYSTEM, null);
            }
            var request = http.getCurrent();
            if (request == null) {
                return of(caller.get().isKnown() ? caller.get() : Caller.SYSTEM, null);
            }
            return of(caller.get(), RequestFacts.requestId(request));
        }

        Optional<RoutingContext> request() {
            return Arc.container().requestContext().isActive()
                    ? Optional.ofNullable(http.getCurrent())
                    : Optional.empty();
        }
    }
}
