package org.diversitynetwork.shared.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.RequestFacts;
import org.diversitynetwork.shared.openapi.PathMethods;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that an operation, the framework or the database can throw into the one error body. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String RETRY_SECONDS = "2";

    private final ProblemBodies bodies;
    private final PathMethods methods;
    private final CurrentCaller caller;

    ProblemMapper(ProblemBodies bodies, PathMethods methods, CurrentCaller caller) {
        this.bodies = bodies;
        this.methods = methods;
        this.caller = caller;
    }

    @ServerExceptionMapper
    Response map(Problem problem, UriInfo uri, RoutingContext request) {
        return answer(problem, uri, request);
    }

    /** Routing and negotiation; the router's own answers lack a body, and {@code Allow}. */
    @ServerExceptionMapper(WebApplicationException.class)
    Response map(WebApplicationException e, UriInfo uri, RoutingContext request) {
        var status = e.getResponse().getStatus();
        var allowed = status == 404 || status == 405 ? methods.of(uri.getPath()) : Set.<String>of();
        if (!allowed.isEmpty() && !allowed.contains(request.request().method().name())) {
            return Response.fromResponse(answer(FrameworkRefusal.of(405), uri, request))
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build();
        }
        if (status >= 500) {
            LOG.errorf(e, "%s failed", uri.getPath());
        }
        return answer(FrameworkRefusal.of(status), uri, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response mapUnknownCaller(Exception e, UriInfo uri, RoutingContext request) {
        var sent = request.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
        return answer(
                sent
                        ? new Problem(
                                "credentials-invalid", "The credential is unknown, expired or not for this service.")
                        : new Problem(
                                "credentials-missing", "This operation needs a credential: Authorization: Bearer …"),
                uri,
                request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response mapForbidden(ForbiddenException e, UriInfo uri, RoutingContext request) {
        var lacking = caller.lacking();
        return answer(
                lacking == null
                        ? new NotAllowed()
                        : new Problem(
                                "insufficient-scope", "The API token lacks the scope %s.".formatted(lacking.text())),
                uri,
                request);
    }

    /** A broken database rule; its name in the migration is the code the caller sees. */
    @ServerExceptionMapper(ConstraintViolationException.class)
    Response mapBrokenRule(ConstraintViolationException e, UriInfo uri, RoutingContext request) {
        var rule = String.valueOf(e.getConstraintName()).replace('_', '-');
        return ProblemCatalogue.find(rule)
                .map(kind -> answer(
                        new Problem(rule, kind.meaning(), Finding.at(kind.pointer(), rule, kind.meaning())),
                        uri,
                        request))
                .orElseGet(() -> mapUnexpected(e, uri, request));
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response mapLostRace(OptimisticLockException e, UriInfo uri, RoutingContext request) {
        return answer(new Problem("precondition-failed", "Somebody else changed this at the same time."), uri, request);
    }

    @ServerExceptionMapper(Throwable.class)
    Response mapUnexpected(Throwable e, UriInfo uri, RoutingContext request) {
        return switch (DatabaseTrouble.in(e)) {
            case UNREACHABLE ->
                answer(new Problem("database-unavailable", "The database does not answer just now."), uri, request);
            case BUSY ->
                answer(new Problem("database-busy", "The database was too busy to answer in time."), uri, request);
            case REFUSES_VALUE ->
                answer(
                        new Invalid(Finding.at("#", "not-storable", "A value in the request cannot be stored.")),
                        uri,
                        request);
            case NONE -> {
                LOG.errorf(e, "%s failed [%s]", uri.getPath(), RequestFacts.requestId(request));
                yield answer(
                        new Problem("internal-error", "This is our fault. Tell the operator the requestId."),
                        uri,
                        request);
            }
        };
    }

    private Response answer(Problem problem, UriInfo uri, RoutingContext request) {
        var body = bodies.write(problem, uri.getPath(), RequestFacts.requestId(request));
        var answer =
                Response.status(problem.kind.status()).type(ProblemBodies.TYPE).entity(body);
        for (var header = problem.headers().iterator(); header.hasNext(); ) {
            answer.header(header.next(), header.next());
        }
        switch (problem.kind.status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"diversity-network\"");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> {}
        }
        return answer.build();
    }
}
