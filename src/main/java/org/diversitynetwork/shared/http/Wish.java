package org.diversitynetwork.shared.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diversitynetwork.shared.json.Languages;

/** How the caller wants to see an answer: in which format and languages, and which of its fields. */
record Wish(MediaType format, Languages languages, Set<String> fields) {
    private static final Wish PLAIN = new Wish(MediaType.APPLICATION_JSON_TYPE, null, null);
    private static final Map<Method, List<MediaType>> PRODUCED = new ConcurrentHashMap<>();

    static Wish of(ContainerRequestContext request, Method operation) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return PLAIN;
        }
        var asked = request.getUriInfo().getQueryParameters();
        var language = asked.getFirst(OperationShape.LANG);
        var fields = asked.getFirst(OperationShape.FIELDS);
        return new Wish(
                format(request, operation),
                languages(language, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                fields == null ? null : Set.copyOf(List.of(fields.split(","))));
    }

    /** Null where nothing is wanted in particular. */
    static Languages languages(String parameter, String header) {
        return parameter == null ? Languages.ofHeader(header) : Languages.of(parameter);
    }

    /** Of what the caller likes best, the first that the operation names; JSON where nothing is said. */
    static MediaType format(ContainerRequestContext request, Method operation) {
        var produced = PRODUCED.computeIfAbsent(operation, Wish::produced);
        if (produced.size() < 2) {
            return MediaType.APPLICATION_JSON_TYPE;
        }
        return request.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> produced.stream().filter(wanted::isCompatible))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_TYPE);
    }

    private static List<MediaType> produced(Method operation) {
        var own = operation.getAnnotation(Produces.class);
        return own == null
                ? List.of()
                : Arrays.stream(own.value()).map(MediaType::valueOf).toList();
    }

    static boolean isJson(MediaType format) {
        return format.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    boolean isPlain() {
        return languages == null && fields == null;
    }

    /** The wishes as a text: what makes two answers in this format differ, beyond the view itself. */
    String told() {
        return format + " " + (languages == null ? "" : languages.wanted());
    }
}
