package org.diversitynetwork.shared.http;

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

    @ServerResponseFilter(priority = Replays.AFTER_ANSWERS - 1000)
    void forget(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo operation) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD") || response.getStatus() >= 300) {
            return;
        }
        if (operation.getResourceClass() != null
                && operation.getResourceClass().isAnnotationPresent(ChangesAccess.class)) {
            callers.forget();
        }
        answers.forget();
    }
}
