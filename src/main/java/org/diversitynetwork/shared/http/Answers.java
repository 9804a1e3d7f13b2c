package org.diversitynetwork.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.list.Paged;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.problem.ProblemBodies;
import org.diversitynetwork.shared.problem.ProblemCatalogue;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes what operations return: format, languages, chosen fields, ETag, 304, Location and the link to the next page.
 */
class Answers {
    static final int BEFORE_REPLAYS = 3000;
    private static final String RETRY_SECONDS = "2";
    private static final String PUBLIC = "public, max-age=0, must-revalidate";

    private final ObjectMapper mapper;
    private final ProblemBodies bodies;
    private final PublicAnswers publicAnswers;

    Answers(ObjectMapper mapper, ProblemBodies bodies, PublicAnswers publicAnswers) {
        this.mapper = mapper;
        this.bodies = bodies;
        this.publicAnswers = publicAnswers;
    }

    /** An answer's bytes, and what its headers say of them. */
    private record Written(byte[] body, MediaType type, Languages languages, Map<String, String> headers) {}

    @ServerResponseFilter(priority = BEFORE_REPLAYS)
    void write(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing,
            ResourceInfo operation) {
        var view = response.getEntity();
        if (!(view instanceof Record) || response.getStatus() >= 300) {
            return;
        }
        var wish = Wish.of(request, operation.getResourceMethod());
        var json = new Written(json(view, wish), MediaType.APPLICATION_JSON_TYPE, wish.languages(), Map.of());
        var etag = etag(view, json.body(), wish, request);
        if (view instanceof Versioned || !request.getMethod().equals("POST")) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
        if (isRead(request) && !Wish.isJson(wish.format()) && isKnown(request, etag)) {
            leaveUnmade(request, response, routing);
            return;
        }
        Written written;
        try {
            written =
                    view instanceof Represented shown && !Wish.isJson(wish.format()) ? represented(shown, wish) : json;
        } catch (Problem refused) {
            refuse(refused, request, response, routing);
            return;
        }
        describe(view, written, request, response, routing);
        if (isRead(request)) {
            cache(request, response, routing, operation, written, etag);
        }
        if (response.getStatus() != 304) {
            response.setEntity(written.body(), new Annotation[0], written.type());
        }
    }

    /** What is refused this late no longer comes by the mapper of exceptions. */
    private void refuse(
            Problem refused,
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing) {
        var body = bodies.write(refused, request.getUriInfo().getPath(), RequestFacts.requestId(routing));
        response.setStatus(ProblemCatalogue.require(refused.code()).status());
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setEntity(body, new Annotation[0], MediaType.valueOf(ProblemBodies.TYPE));
    }

    private void cache(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing,
            ResourceInfo operation,
            Written written,
            String etag) {
        sayWhoMayKeep(request, response, routing);
        if (operation.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            publicAnswers.keep(routing, written.body(), written.type(), response.getStringHeaders());
        }
        if (isKnown(request, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** To draw or print what the caller has already would cost as much as the answer. */
    private static void leaveUnmade(
            ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        sayWhoMayKeep(request, response, routing);
        response.setStatus(304);
        response.setEntity(null);
    }

    private static void sayWhoMayKeep(
            ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            replace(HttpHeaders.CACHE_CONTROL, PUBLIC, response, routing);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static boolean isKnown(ContainerRequestContext request, String etag) {
        return IfNoneMatch.holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
    }

    /** In place of the header that every answer was given before anything was known of it. */
    private static void replace(
            String header, String value, ContainerResponseContext response, RoutingContext routing) {
        routing.response().headers().remove(header);
        response.getHeaders().putSingle(header, value);
    }

    private static void describe(
            Object view,
            Written written,
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing) {
        written.headers().forEach((header, value) -> replace(header, value, response, routing));
        if (written.languages() != null && !written.languages().used().isEmpty()) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, written.languages().used());
        }
        if (view instanceof Paged page && page.page().next() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, next(request, page.page().next()));
        }
        if (response.getStatus() == 201 && view instanceof Versioned created) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location(request, created));
        }
    }

    private static Written represented(Represented view, Wish wish) {
        var languages =
                wish.languages() == null ? Languages.any() : wish.languages().unused();
        var shown = view.in(wish.format(), languages);
        return new Written(shown.body(), spelledOut(wish.format()), languages, shown.headers());
    }

    /** JSON is UTF-8 by itself; of other texts it is said. */
    private static MediaType spelledOut(MediaType format) {
        var isText = format.getType().equals("text") || format.getSubtype().endsWith("+xml");
        return isText ? format.withCharset("UTF-8") : format;
    }

    private byte[] json(Object view, Wish wish) {
        var writer = mapper.writer();
        if (wish.languages() != null) {
            writer = wish.languages().narrowing(writer);
        }
        try {
            var body = writer.writeValueAsBytes(view);
            return wish.fields() == null ? body : mapper.writeValueAsBytes(chosen(body, wish.fields()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode chosen(byte[] body, Set<String> fields) throws IOException {
        var tree = (ObjectNode) mapper.readTree(body);
        if (tree.path("items").isArray() && tree.has("page")) {
            tree.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
            return tree;
        }
        return tree.retain(fields);
    }

    /**
     * The version for the plain answer; what else makes it differ follows after a dot. Lists are told by content, and
     * other formats by the JSON of what they show.
     */
    private static String etag(Object view, byte[] json, Wish wish, ContainerRequestContext request) {
        var etag = etag(view, json, wish.isPlain() && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null);
        return Wish.isJson(wish.format()) ? etag : followed(etag, wish.told().getBytes(StandardCharsets.UTF_8));
    }

    private static String etag(Object view, byte[] json, boolean byVersion) {
        if (view instanceof Versioned item) {
            return byVersion ? item.etag() : followed(item.etag(), json);
        }
        return "\"" + digest(json) + "\"";
    }

    private static String followed(String etag, byte[] more) {
        return etag.substring(0, etag.length() - 1) + "." + digest(more) + "\"";
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Digest.of(body), 12));
    }

    private static String next(ContainerRequestContext request, String cursor) {
        var uri = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("after", cursor)
                .build();
        return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"";
    }

    private static String location(ContainerRequestContext request, Versioned created) {
        return created.address(request.getUriInfo().getPath());
    }
}
