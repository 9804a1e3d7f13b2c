package org.diversitynetwork.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import org.diversitynetwork.shared.Digest;

/** The version of the OpenAPI document, so that whoever has it need not fetch it again. */
@Singleton
class DocumentVersion {
    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

    void register(@Observes Router router) throws IOException {
        var etag = etag();
        router.routeWithRegex("/openapi(\\.json|\\.yaml|\\.yml)?")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(0)
                .handler(request -> answer(request, etag));
    }

    private static void answer(RoutingContext request, String etag) {
        request.response()
                .headers()
                .set(HttpHeaders.ETAG, etag)
                .set(HttpHeaders.VARY, "Accept, Accept-Encoding, Origin")
                .set(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
        if (IfNoneMatch.holds(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            request.response().setStatusCode(304).end();
        } else {
            request.next();
        }
    }

    /** A weak one: JSON and YAML, plain and compressed, are the same document. */
    private static String etag() throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            var digest = Digest.of(file.readAllBytes());
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22) + '"';
        }
    }
}
