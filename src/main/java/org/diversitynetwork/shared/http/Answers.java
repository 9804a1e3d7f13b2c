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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.list.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes what operations return: languages, chosen fields, ETag, 304, Location and the link to the next page. */
class Answers {
    static final int BEFORE_REPLAYS = 3000;
    private static final String PUBLIC = "public, max-age=0, must-revalidate";

    private final ObjectMapper mapper;
    private final PublicAnswers publicAnswers;

    Answers(ObjectMapper mapper, PublicAnswers publicAnswers) {
        this.mapper = mapper;
        this.publicAnswers = publicAnswers;
    }

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
        var wish = Wish.of(request);
        var body = body(view, wish);
        var etag = etag(view, body, wish, request);
        if (view instanceof Versioned || !request.getMethod().equals("POST")) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
        if (wish.languages() != null && !wish.languages().used().isEmpty()) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, wish.languages().used());
        }
        if (view instanceof Page<?> page && page.page().next() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LINK, next(request, page.page().next()));
        }
        if (response.getStatus() == 201 && view instanceof Versioned created) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location(request, created));
        }
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            cache(request, response, routing, operation, body, etag);
        }
        if (response.getStatus() != 304) {
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private void cache(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext routing,
            ResourceInfo operation,
            byte[] body,
            String etag) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            routing.response().headers().remove(HttpHeaders.CACHE_CONTROL);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, PUBLIC);
        }
        if (operation.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            publicAnswers.keep(routing, body, response.getStringHeaders());
        }
        if (IfNoneMatch.holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private byte[] body(Object view, Wish wish) {
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

    /** The version for the plain answer; what else makes it differ follows after a dot. Lists are told by content. */
    private static String etag(Object view, byte[] body, Wish wish, ContainerRequestContext request) {
        if (view instanceof Versioned item) {
            var personal = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
            return wish.isPlain() && !personal
                    ? item.etag()
                    : item.etag().substring(0, item.etag().length() - 1) + "." + digest(body) + "\"";
        }
        return "\"" + digest(body) + "\"";
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
        return request.getUriInfo().getPath() + "/" + created.id();
    }

    /** What the caller wants to see of an answer. */
    private record Wish(Languages languages, Set<String> fields) {
        static Wish of(ContainerRequestContext request) {
            if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
                return new Wish(null, null);
            }
            var asked = request.getUriInfo().getQueryParameters();
            var language = asked.getFirst(OperationShape.LANG);
            var fields = asked.getFirst(OperationShape.FIELDS);
            return new Wish(
                    language == null
                            ? Languages.ofHeader(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                            : Languages.of(language),
                    fields == null ? null : Set.copyOf(List.of(fields.split(","))));
        }

        boolean isPlain() {
            return languages == null && fields == null;
        }
    }
}
