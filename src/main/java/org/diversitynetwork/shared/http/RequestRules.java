package org.diversitynetwork.shared.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What the contract demands of every request before its operation sees it. */
class RequestRules {
    private static final Set<String> CHANGING = Set.of("PATCH", "PUT", "DELETE");
    private static final Pattern SOUND_KEY = Pattern.compile("[\\x20-\\x7E]{1,255}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private final CurrentIdentityAssociation identity;

    RequestRules(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation, RoutingContext routing) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                && !operation.getResourceMethod().isAnnotationPresent(OwnCredentials.class)) {
            requireGoodCredentials(routing);
        }
        checkParameters(request, OperationShape.of(operation.getResourceMethod()));
        checkFormat(request, operation.getResourceMethod());
        checkEncoding(request);
        checkIfMatch(request, operation.getResourceMethod());
        checkIdempotencyKey(request);
    }

    /** A bad credential is refused even where none is needed: its owner believes to be somebody. */
    private void requireGoodCredentials(RoutingContext routing) {
        if (identity.getIdentity().isAnonymous()) {
            throw new Problem("credentials-invalid", "The Authorization header holds no credential of this service.");
        }
        Known known = routing.get(RequestFacts.KNOWN);
        if (known != null && !Credentials.isWelcome(routing, known)) {
            throw new Problem("address-not-allowed", "The API token may not be used from this address.");
        }
    }

    private static void checkParameters(ContainerRequestContext request, OperationShape shape) {
        var given = request.getUriInfo().getQueryParameters();
        for (var parameter : given.entrySet()) {
            var name = parameter.getKey();
            if (!shape.parameters().contains(name)) {
                throw unknown(name, shape.parameters());
            }
            if (parameter.getValue().size() > 1) {
                throw Invalid.parameter(
                        name, "repeated", Map.of(), name + " may be given once; put commas between several values.");
            }
            if (parameter.getValue().getFirst().isEmpty()) {
                throw Invalid.parameter(
                        name, "required", Map.of(), name + " needs a value; leave it out to ask without it.");
            }
        }
        checkFields(given.getFirst(OperationShape.FIELDS), shape.fields());
        checkLanguage(given.getFirst(OperationShape.LANG));
    }

    private static Invalid unknown(String name, Set<String> allowed) {
        var shown = name.length() > 100 ? name.substring(0, 100) : name;
        var detail = allowed.isEmpty()
                ? "This operation takes no query parameters."
                : "Unknown parameter; allowed are: %s.".formatted(String.join(", ", allowed));
        return Invalid.parameter(shown, "unknown-parameter", Map.of("allowed", allowed), detail);
    }

    private static void checkFields(String fields, Set<String> allowed) {
        if (fields != null && !allowed.containsAll(List.of(fields.split(",", -1)))) {
            throw Invalid.parameter(
                    OperationShape.FIELDS,
                    "not-allowed",
                    Map.of("allowed", allowed),
                    "fields allows: %s.".formatted(String.join(", ", allowed)));
        }
    }

    private static void checkLanguage(String language) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw Invalid.parameter(
                    OperationShape.LANG, "pattern", Map.of(), "lang takes one BCP 47 language tag such as pl.");
        }
    }

    private static void checkFormat(ContainerRequestContext request, Method operation) {
        if (request.getUriInfo().getQueryParameters().containsKey(OperationShape.FIELDS)
                && !Wish.isJson(Wish.format(request, operation))) {
            throw Invalid.parameter(
                    OperationShape.FIELDS, "not-allowed", Map.of(), "fields chooses among the fields of JSON answers.");
        }
    }

    /** A small body can unpack to a huge one, so packed ones are not read. */
    private static void checkEncoding(ContainerRequestContext request) {
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Problem("media-type-unsupported", "Send the body as it is, without Content-Encoding.");
        }
    }

    private static void checkIfMatch(ContainerRequestContext request, Method operation) {
        var asksForIt = Arrays.asList(operation.getParameterTypes()).contains(IfMatch.class);
        var ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        if ((asksForIt || CHANGING.contains(request.getMethod())) && (ifMatch == null || ifMatch.isBlank())) {
            var detail = "Send the ETag of the version you have seen in If-Match.";
            throw new Problem(
                    "precondition-required", detail, Finding.inHeader(HttpHeaders.IF_MATCH, "required", detail));
        }
    }

    private static void checkIdempotencyKey(ContainerRequestContext request) {
        var key = request.getHeaderString(Replays.KEY);
        if (key != null && !SOUND_KEY.matcher(key).matches()) {
            var detail = "An Idempotency-Key has 1 to 255 printable ASCII characters.";
            throw new Invalid(Finding.inHeader(Replays.KEY, "pattern", detail));
        }
    }
}
