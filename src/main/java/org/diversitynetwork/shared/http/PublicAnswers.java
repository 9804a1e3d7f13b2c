package org.diversitynetwork.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.diversitynetwork.shared.access.Known;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Public answers kept in memory as they were written, so that an unchanged read costs no query and no serialising.
 *
 * <p>Exact by construction: any change to any public table, on this node or another, forgets all of them, and an answer
 * whose reading began before a change is not kept. Without a live line to the database's notifications nothing is
 * served from here ({@link ChangeListener}).
 */
@Singleton
class PublicAnswers implements Memory {
    private static final int AFTER_CORS = 250;
    private static final int LARGEST = 1024 * 1024;

    /** Some answers tell of now, such as whether a consultation is over: no change of a table announces that. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final List<String> KEPT_HEADERS = List.of(
            "ETag", "Cache-Control", "Content-Language", "Link", "Content-Security-Policy", "Content-Disposition");
    private static final int LONGEST_ACCEPT = 200;

    private final Cache<Question, Kept> answers;
    private final AtomicLong generation = new AtomicLong();
    private final boolean enabled;
    private volatile long freshUntil;

    /** An answer's bytes and the headers that are its own. */
    private record Kept(Buffer body, String etag, Map<String, String> headers, long generation) {}

    /**
     * What an answer depends on: the question with its language and format, and who asks. Of one caller several
     * credentials may see different things, so that {@code reader} is what is known of a single one.
     */
    private record Question(String text, Known reader) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Question question && reader == question.reader && text.equals(question.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + System.identityHashCode(reader);
        }
    }

    /** What a request would fill: its question, and the state of the world when it began. */
    private record Slot(Question question, long generation) {}

    PublicAnswers(@ConfigProperty(name = "diversity.public-answers.megabytes", defaultValue = "48") int megabytes) {
        enabled = megabytes > 0;
        answers = Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumWeight(megabytes * 1024L * 1024L)
                .weigher((Question question, Kept kept) ->
                        400 + 2 * question.text().length() + kept.body().length())
                .build();
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::serve, AFTER_CORS);
        }
    }

    private void serve(RoutingContext request) {
        if (request.request().method() != HttpMethod.GET
                || !RequestFacts.isApi(request)
                || request.request().getHeader(HttpHeaders.AUTHORIZATION) != null && reader(request) == null
                || !isSound(request.request().getHeader(HttpHeaders.ACCEPT))) {
            request.next();
            return;
        }
        var question = question(request);
        var now = generation.get();
        var kept = System.nanoTime() < freshUntil ? answers.getIfPresent(question) : null;
        if (kept == null || kept.generation() != now) {
            request.put(RequestFacts.SLOT, new Slot(question, now));
            request.next();
            return;
        }
        send(request, kept);
    }

    private static void send(RoutingContext request, Kept kept) {
        var response = request.response();
        kept.headers().forEach((name, value) -> response.headers().set(name, value));
        if (IfNoneMatch.holds(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), kept.etag())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else {
            response.end(kept.body());
        }
    }

    /** Keeps what was just written, unless something changed since the request began. */
    void keep(RoutingContext request, byte[] body, MediaType type, MultivaluedMap<String, String> headers) {
        Slot slot = request.get(RequestFacts.SLOT);
        if (slot == null || body.length > LARGEST || slot.generation() != generation.get()) {
            return;
        }
        var kept = new LinkedHashMap<String, String>();
        KEPT_HEADERS.forEach(name -> {
            if (headers.getFirst(name) != null) {
                kept.put(name, headers.getFirst(name));
            }
        });
        kept.put("Content-Type", type.toString());
        answers.put(slot.question(), new Kept(Buffer.buffer(body), kept.get("ETag"), kept, slot.generation()));
    }

    /** What a caller may see needs no channel here: with another finding of who calls, other answers count. */
    @Override
    public Set<String> channels() {
        return Set.of("public_change");
    }

    /** Something public changed. */
    @Override
    public void forget() {
        generation.incrementAndGet();
        answers.invalidateAll();
    }

    @Override
    public void trustFor(long nanos) {
        freshUntil = System.nanoTime() + nanos;
    }

    @Override
    public void trustNoMore() {
        freshUntil = System.nanoTime();
        forget();
    }

    private static boolean isSound(String accept) {
        return accept == null || accept.length() <= LONGEST_ACCEPT;
    }

    private static Question question(RoutingContext request) {
        var language = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var format = request.request().getHeader(HttpHeaders.ACCEPT);
        var text = request.request().uri();
        if (language != null) {
            text = text + '\n' + language;
        }
        if (!isPlain(format)) {
            text = text + "\n\n" + format;
        }
        return new Question(text, reader(request));
    }

    /** Whatever there is, or JSON, which every operation answers with first. */
    private static boolean isPlain(String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }

    /** Null where nobody is known, or somebody who may not call from there. */
    private static Known reader(RoutingContext request) {
        return request.get(RequestFacts.CALLER) == null ? null : request.get(RequestFacts.KNOWN);
    }
}
