package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Knows each address in one spelling only. Filters tell by the path what a request is, and routing is more lenient than
 * they are: another spelling would reach an operation past its limits.
 */
@Singleton
class PlainPaths {
    private static final int AFTER_EVERY_ANSWER = EveryAnswer.FIRST - 10;
    /** Doubled slashes, parameters of a segment, dots as segments, and letters, digits or dots written as numbers. */
    private static final Pattern DEVIOUS = Pattern.compile(
            "//|;|/\\.{1,2}(/|$)" + "|%(2[DEde]|3[0-9]|4[1-9A-Fa-f]|5[0-9AFaf]|6[1-9A-Fa-f]|7[0-9AEae])");

    private final Refusals refusals;

    PlainPaths(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_EVERY_ANSWER);
    }

    private void check(RoutingContext request) {
        if (isPlain(request.request().path())) {
            request.next();
        } else {
            refusals.send(request, "not-found", "There is nothing at this spelling of an address.");
        }
    }

    static boolean isPlain(String path) {
        return path != null && !DEVIOUS.matcher(path).find();
    }
}
