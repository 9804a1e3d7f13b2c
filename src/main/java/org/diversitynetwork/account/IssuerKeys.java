package org.diversitynetwork.account;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * The keys that an external issuer publishes: fetched when first needed and when a token names an unknown one, kept
 * while the issuer is away. An issuer that hangs costs few threads, and those two seconds.
 */
final class IssuerKeys implements TrustedIssuer.Keys {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** So that made-up key names cost the issuer nothing. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LARGEST = 256 * 1024;
    private static final int MOST_WAITING = 16;
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);

    private final String name;
    private final URI address;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private volatile PublishedSet known = PublishedSet.NONE;
    private Instant triedAt = Instant.MIN;
    private CompletableFuture<Void> fetch = CompletableFuture.completedFuture(null);

    IssuerKeys(String name, URI address, Clock clock) {
        this.name = name;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Optional<PublicKey> find(String id, String algorithm) {
        var key = known.find(id, algorithm, oldest(KEPT));
        if (key.isEmpty()) {
            await(fetch());
            return known.find(id, algorithm, oldest(KEPT));
        }
        if (known.fetchedAt().isBefore(oldest(FRESH))) {
            fetch();
        }
        return key;
    }

    private Instant oldest(Duration age) {
        return clock.instant().minus(age);
    }

    private void await(CompletableFuture<Void> fetching) {
        if (fetching.isDone() || !waiting.tryAcquire()) {
            return;
        }
        try {
            fetching.join();
        } finally {
            waiting.release();
        }
    }

    /** The fetch under way, or a new one unless the last was just now. */
    private synchronized CompletableFuture<Void> fetch() {
        if (fetch.isDone() && triedAt.isBefore(oldest(PAUSE))) {
            triedAt = clock.instant();
            fetch = answer().thenAccept(this::keep).exceptionally(this::tell);
        }
        return fetch;
    }

    /** A limit for the whole answer: the client's own ends with its first bytes. */
    private CompletableFuture<HttpResponse<String>> answer() {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        var exchange = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
        return exchange.copy()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, failure) -> exchange.cancel(true));
    }

    private void keep(HttpResponse<String> answer) {
        try {
            if (answer.statusCode() != 200) {
                throw new IOException("the answer has the status " + answer.statusCode());
            }
            known = PublishedSet.of(answer.body(), clock.instant());
        } catch (IOException | JoseException e) {
            throw new CompletionException(e);
        }
    }

    private Void tell(Throwable failure) {
        LOG.warnf("The keys of the issuer %s cannot be fetched from %s: %s", name, address, failure);
        return null;
    }
}
