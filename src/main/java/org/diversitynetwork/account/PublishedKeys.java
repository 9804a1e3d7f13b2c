package org.diversitynetwork.account;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.http.IfNoneMatch;

/** The public keys at {@code /.well-known/jwks.json}, for whoever wants to verify our tokens without asking us. */
@Singleton
class PublishedKeys {
    private final SigningKeys keys;

    PublishedKeys(SigningKeys keys) {
        this.keys = keys;
    }

    void register(@Observes Router router) {
        router.route("/.well-known/jwks.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(0)
                .blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext request) {
        var ring = keys.current();
        var etag = etag(ring);
        var response = request.response();
        response.headers().set(HttpHeaders.ETAG, etag).set(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        if (IfNoneMatch.holds(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatusCode(304).end();
        } else {
            response.headers().set(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json");
            response.end(ring.published());
        }
    }

    /** The beginnings of the keys' names, which are thumbprints: other keys are another version. */
    private static String etag(KeyRing ring) {
        return ring.accepted().keySet().stream()
                .map(id -> id.substring(0, 8))
                .collect(Collectors.joining(".", "\"", "\""));
    }
}
