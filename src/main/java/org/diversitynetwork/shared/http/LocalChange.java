package org.diversitynetwork.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever writes through this node reads its own write here at once, before the notification comes round. */
class LocalChange {
    private final PublicAnswers answers;

    LocalChange(PublicAnswers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter(priority = Replays.AFTER_ANSWERS - 1000)
    void forget(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD") && response.getStatus() < 300) {
            answers.forget();
        }
    }
}
