package org.diversitynetwork.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How much one address may ask of this node in a minute, told in the fields of the IETF draft. Reading, writing and
 * signing in have limits of their own.
 */
@Singleton
class RateLimits {
    private static final int AFTER_CORS = 290;
    private static final int MOST_CALLERS = 100_000;
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private final Limit read;
    private final Limit write;
    private final Limit signIn;
    private final Refusals refusals;

    RateLimits(RateLimitConfig config, Refusals refusals) {
        read = new Limit("read", config.readPerMinute());
        write = new Limit("write", config.writePerMinute());
        signIn = new Limit("sign-in", config.signInPerMinute());
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, AFTER_CORS);
    }

    private void count(RoutingContext request) {
        if (!RequestFacts.isApi(request)) {
            request.next();
            return;
        }
        var limit = limit(request);
        var probe = limit.bucket(caller(request)).tryConsumeAndReturnRemaining(1);
        var headers = request.response().headers();
        headers.set(POLICY, limit.policy);
        headers.set(LEFT, limit.left(probe.getRemainingTokens(), probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            request.next();
        } else {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds(probe.getNanosToWaitForRefill())));
            refusals.send(request, "rate-limited", "You may ask this %d times a minute.".formatted(limit.perMinute));
        }
    }

    private Limit limit(RoutingContext request) {
        var method = request.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            return read;
        }
        return request.request().path().startsWith("/api/v1/auth/") ? signIn : write;
    }

    /** The address, or of IPv6 the network that one household or company has. */
    private static String caller(RoutingContext request) {
        var address = request.request().remoteAddress().hostAddress();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        var groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999));
    }

    /** One limit and what each caller has left of it. */
    private static final class Limit {
        private final String name;
        private final int perMinute;
        private final String policy;
        private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();

        Limit(String name, int perMinute) {
            this.name = name;
            this.perMinute = perMinute;
            this.policy = "\"%s\";q=%d;w=60".formatted(name, perMinute);
        }

        Bucket bucket(String caller) {
            return buckets.get(
                    caller,
                    key -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(perMinute)
                                    .refillGreedy(perMinute, Duration.ofMinutes(1))
                                    .build())
                            .build());
        }

        String left(long remaining, long nanosToReset) {
            return '"' + name + "\";r=" + remaining + ";t=" + seconds(nanosToReset);
        }
    }
}
