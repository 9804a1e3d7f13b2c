package org.diversitynetwork.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.limit.Allowance;
import org.diversitynetwork.shared.limit.Asking;
import org.diversitynetwork.shared.limit.Asking.Act;
import org.diversitynetwork.shared.limit.CallerLimits;
import org.diversitynetwork.shared.limit.Verdict;

/** Holds every request against its caller's limits, and tells the caller in the fields of the IETF draft. */
@Singleton
class RateLimits {
    private static final int BEFORE_AUTHENTICATION = 298;
    private static final int AFTER_AUTHENTICATION = 290;
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private final CallerLimits limits;
    private final Refusals refusals;

    RateLimits(CallerLimits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::countFailures, BEFORE_AUTHENTICATION);
        filters.register(this::count, AFTER_AUTHENTICATION);
    }

    /** A refused credential counts on its address, whoever refuses it. */
    private void countFailures(RoutingContext request) {
        if (isLimited(request) && act(request) != Act.SIGN_IN && hasCredential(request)) {
            var address = address(request);
            request.addEndHandler(done -> {
                if (request.response().getStatusCode() == 401) {
                    limits.failures(address).spend();
                }
            });
        }
        request.next();
    }

    private void count(RoutingContext request) {
        if (!isLimited(request)) {
            request.next();
            return;
        }
        var asking = asking(request);
        if (asking.isUnproven()) {
            var failures = limits.failures(asking.address());
            var verdict = failures.look();
            if (!verdict.passes()) {
                refuse(request, failures, verdict, "Credentials from this address may be refused %d times a minute.");
                return;
            }
        }
        var allowance = limits.of(asking);
        var verdict = allowance.spend();
        if (verdict.passes()) {
            tell(request, allowance, verdict);
            request.next();
        } else {
            refuse(request, allowance, verdict, "You may ask this %d times a minute.");
        }
    }

    private void refuse(RoutingContext request, Allowance allowance, Verdict verdict, String detail) {
        tell(request, allowance, verdict);
        request.response().headers().set(HttpHeaders.RETRY_AFTER, verdict.retryAfter());
        refusals.send(request, "rate-limited", detail.formatted(allowance.perMinute()));
    }

    private static void tell(RoutingContext request, Allowance allowance, Verdict verdict) {
        var headers = request.response().headers();
        headers.set(POLICY, allowance.policy());
        headers.set(LEFT, verdict.leftover());
    }

    private static Asking asking(RoutingContext request) {
        return new Asking(
                act(request),
                address(request),
                request.get(RequestFacts.CALLER),
                request.get(RequestFacts.CALLER_LIMIT),
                hasCredential(request));
    }

    private static Act act(RoutingContext request) {
        var method = request.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            return Act.READ;
        }
        return RequestFacts.signsIn(request) ? Act.SIGN_IN : Act.WRITE;
    }

    private static boolean isLimited(RoutingContext request) {
        return RequestFacts.isApi(request) || RequestFacts.signsIn(request);
    }

    private static boolean hasCredential(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static String address(RoutingContext request) {
        return CallerAddress.of(request.request().remoteAddress().hostAddress());
    }
}
