package org.diversitynetwork.shared.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.problem.ProblemBodies;
import org.diversitynetwork.shared.problem.ProblemCatalogue;

/** Refuses a request before any operation sees it, in the one shape of problems. */
@Singleton
class Refusals {
    private final ProblemBodies bodies;

    Refusals(ProblemBodies bodies) {
        this.bodies = bodies;
    }

    void send(RoutingContext request, String code, String detail) {
        var body = bodies.write(code, detail, request.request().path(), RequestFacts.requestId(request));
        request.response().headers().set(HttpHeaders.CONTENT_TYPE, ProblemBodies.TYPE);
        request.response()
                .setStatusCode(ProblemCatalogue.require(code).status())
                .end(Buffer.buffer(body));
    }
}
