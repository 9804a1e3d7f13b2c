package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns away what cannot be served well: bodies over the limit, and requests beyond what can be worked on at once. */
@Singleton
class Admission {
    private static final int AFTER_PUBLIC_ANSWERS = 240;

    private final Refusals refusals;
    private final int mostAtOnce;
    private final AtomicInteger atOnce = new AtomicInteger();

    /** {@code mostAtOnce} stays below the worker threads, so that health checks always find one. */
    Admission(Refusals refusals, @ConfigProperty(name = "diversity.requests-at-once") int mostAtOnce) {
        this.refusals = refusals;
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
            refusals.send(request, "body-too-large", "A body may have 1 MiB.");
        } else if (atOnce.incrementAndGet() > mostAtOnce) {
            atOnce.decrementAndGet();
            request.response().headers().set(HttpHeaders.RETRY_AFTER, "1");
            refusals.send(request, "overloaded", "More requests came at once than can be worked on.");
        } else {
            request.addEndHandler(done -> atOnce.decrementAndGet());
            request.next();
        }
    }

    private static long announcedLength(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
