package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** The headers of every answer, whoever writes it, and one line in the log for every refusal. */
@Singleton
class EveryAnswer {
    static final int FIRST = 1000;
    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final CharSequence X_REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence NOSNIFF_NAME = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_NAME = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CSP_NAME = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CSP_API =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence CSP_PAGE = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final CharSequence HSTS_NAME = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");
    static final CharSequence VARY_ALL =
            HttpHeaders.createOptimized("Accept, Accept-Encoding, Accept-Language, Authorization, Origin");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final Logger LOG = Logger.getLogger("org.diversitynetwork.refusals");

    void register(@Observes Filters filters) {
        filters.register(this::decorate, FIRST);
    }

    private void decorate(RoutingContext request) {
        var id = requestId(request.request().getHeader(X_REQUEST_ID));
        request.put(RequestFacts.REQUEST_ID, id);
        MDC.put("requestId", id);
        var api = RequestFacts.isApi(request);
        var headers = request.response().headers();
        headers.set(X_REQUEST_ID, id);
        headers.set(NOSNIFF_NAME, NOSNIFF);
        headers.set(REFERRER_NAME, REFERRER);
        headers.set(CSP_NAME, api ? CSP_API : CSP_PAGE);
        if (request.request().isSSL()) {
            headers.set(HSTS_NAME, HSTS);
        }
        if (api) {
            headers.set(HttpHeaders.VARY, VARY_ALL);
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        request.addEndHandler(done -> logRefusal(request));
        request.next();
    }

    private static void logRefusal(RoutingContext request) {
        var status = request.response().getStatusCode();
        if (status >= 400) {
            LOG.infof(
                    "%d %s %s",
                    status,
                    request.request().method(),
                    oneLine(request.request().path()));
        }
    }

    /** A path comes from outside: whatever it holds, it must not start a second line or hide the first. */
    private static String oneLine(String path) {
        var shown = path.length() > 200 ? path.substring(0, 200) + "…" : path;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    private static String requestId(String wanted) {
        return wanted != null && SANE_ID.matcher(wanted).matches()
                ? wanted
                : Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
