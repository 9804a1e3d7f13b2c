package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.diversitynetwork.shared.problem.ProblemBodies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what cannot be served well: bodies over the limit, and requests beyond what can be worked on at once. */
@Singleton
class Admission {
    private static final int AFTER_PUBLIC_ANSWERS = 240;

    private final ProblemBodies bodies;
    private final int mostAtOnce;
    private final AtomicInteger atOnce = new AtomicInteger();

    /** {@code mostAtOnce} stays below the worker threads, so that health checks always find one. */
    Admission(ProblemBodies bodies, @ConfigProperty(name = "diversity.requests-at-once") int mostAtOnce) {
        this.bodies = bodies;
        this.mostAtOnce = mostAtOnce;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_PUBLIC_ANSWERS);
    }

    private void admit(RoutingContext request) {
        if (!RequestFacts.isApi(request)) {
            request.next();
        } else if (announcedLength(request) > JsonBody.MAX_BYTES) {
            request.response().headers().set(HttpHeaders.CONNECTION, "close");
            refuse(request, "body-too-large", "A body may have 1 MiB.", 413);
        } else if (atOnce.incrementAndGet() > mostAtOnce) {
            atOnce.decrementAndGet();
            request.response().headers().set(HttpHeaders.RETRY_AFTER, "1");
            refuse(request, "overloaded", "More requests came at once than can be worked on.", 503);
        } else {
            request.addEndHandler(done -> atOnce.decrementAndGet());
            request.next();
        }
    }

    private void refuse(RoutingContext request, String code, String detail, int status) {
        var body = bodies.write(code, detail, request.request().path(), RequestFacts.requestId(request));
        request.response().headers().set(HttpHeaders.CONTENT_TYPE, ProblemBodies.TYPE);
        request.response().setStatusCode(status).end(Buffer.buffer(body));
    }

    private static long announcedLength(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
