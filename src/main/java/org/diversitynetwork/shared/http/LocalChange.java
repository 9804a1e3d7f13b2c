package org.diversitynetwork.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever writes through this node reads its own write here at once, before the notification comes round. */
class LocalChange {
    private final PublicAnswers answers;
    private final KnownCallers callers;

    LocalChange(PublicAnswers answers, KnownCallers callers) {
        this.answers = answers;
        this.callers = callers;
    }

    /**
     * Signing in and out changes nothing that is read; what it ends is told by an event, so that nobody can cool
     * memories.
     */
    @ServerResponseFilter(priority = Replays.AFTER_ANSWERS - 1000)
    void forget(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo operation,
            RoutingContext routing) {
        if (request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")
                || response.getStatus() >= 300
                || RequestFacts.signsIn(routing)) {
            return;
        }
        if (operation.getResourceClass() != null
                && operation.getResourceClass().isAnnotationPresent(ChangesAccess.class)) {
            callers.forget();
        }
        answers.forget();
    }
}
