package org.diversitynetwork.apitoken;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When each token was last used, kept in memory and written now and then, so that using one costs no statement. */
@Singleton
class TokenUses {
    private static final int MOST = 10_000;

    private final Map<UUID, Instant> unwritten = new ConcurrentHashMap<>();
    private final TokenUseService store;
    private final Counter counter;
    private final Clock clock;

    TokenUses(TokenUseService store, MeterRegistry metrics, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.counter = Counter.builder("diversity.tokens.used")
                .description("Requests made with API tokens")
                .register(metrics);
    }

    void note(UUID tokenId) {
        counter.increment();
        if (unwritten.size() < MOST || unwritten.containsKey(tokenId)) {
            unwritten.put(tokenId, clock.instant());
        }
    }

    @Scheduled(every = "60s", delayed = "20s")
    @ActivateRequestContext
    void write() {
        var uses = Map.copyOf(unwritten);
        if (!uses.isEmpty()) {
            store.write(uses);
            uses.forEach(unwritten::remove);
        }
    }
}
