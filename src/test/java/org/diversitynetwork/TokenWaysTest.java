package org.diversitynetwork;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.diversitynetwork.shared.access.TokenScope;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the OpenAPI document says of the tokens that an operation takes, held against what its policy answers. */
@QuarkusTest
class TokenWaysTest {
    private static final List<String> EVERY_SCOPE =
            Stream.of(TokenScope.values()).map(TokenScope::text).toList();

    private static World world;
    private static final Map<List<String>, Tokens.Made> MADE = new ConcurrentHashMap<>();

    @BeforeEach
    void makeAWorld() {
        if (world == null) {
            world = new World();
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryTokenWhereTheDocumentOffersNone() {
        return each(
                op -> op.isProtected() && !takesTokens(op),
                op -> problem(calledWith(op, tokenWith(EVERY_SCOPE)), 403, "not-allowed"));
    }

    @TestFactory
    Stream<DynamicTest> letsATokenDoItWithTheScopesNamedAndNoOther() {
        return each(
                TokenWaysTest::takesTokens,
                op -> calledWith(op, tokenWith(scopesFor(op))).then().statusCode(Matchers.not(403)));
    }

    @TestFactory
    Stream<DynamicTest> refusesATokenThatHasEveryOtherScope() {
        return each(op -> !scopesFor(op).isEmpty(), op -> {
            var scopes = scopesFor(op);
            var others = EVERY_SCOPE.stream().filter(not(scopes::contains)).toList();
            problem(calledWith(op, tokenWith(others)), 403, "insufficient-scope")
                    .body("detail", containsString(scopes.getFirst()));
        });
    }

    @TestFactory
    Stream<DynamicTest> takesATradedTokenWhereverItTakesTheTokenItself() {
        return each(
                op -> true,
                op -> assertThat(way(op, "clientCredentials") != null).isEqualTo(takesTokens(op)));
    }

    private static Response calledWith(Op op, RequestSpecification caller) {
        var request = caller.header("If-Match", "\"999999\"");
        return (op.hasBody() ? request.contentType("application/json").body(body(op)) : request)
                .request(op.method(), world.path(op));
    }

    /** A partner's system records for actions; that this one is not there is found out before whose it is. */
    private static Object body(Op op) {
        return switch (op.id()) {
            case "createObservation" -> world.observationOf("action", "nobody-has-this");
            case "recordObservations" -> Map.of("items", List.of(world.observationOf("action", "nobody-has-this")));
            default -> RightsTest.body(op, world);
        };
    }

    /** A token needs some scope; one that no operation asks for lets it do nothing by itself. */
    private static RequestSpecification tokenWith(List<String> scopes) {
        var some = scopes.isEmpty() ? List.of(TokenScope.WEBHOOKS_MANAGE.text()) : scopes;
        return MADE.computeIfAbsent(some, these -> Tokens.of(world.name("partner"), these.toArray(String[]::new)))
                .calls();
    }

    private static boolean takesTokens(Op op) {
        return way(op, "apiToken") != null;
    }

    private static List<String> scopesFor(Op op) {
        return takesTokens(op) ? way(op, "clientCredentials") : List.of();
    }

    /** The scopes that go with a way to authorise; null where the operation does not offer it. */
    private static List<String> way(Op op, String scheme) {
        for (JsonNode way : op.description().path("security")) {
            if (way.has(scheme)) {
                var scopes = new ArrayList<String>();
                way.path(scheme).forEach(scope -> scopes.add(scope.asText()));
                return scopes;
            }
        }
        return null;
    }

    private static Stream<DynamicTest> each(Predicate<Op> which, Consumer<Op> check) {
        return OpenApiOperations.all().stream()
                .filter(which)
                .map(op -> DynamicTest.dynamicTest(op.id(), () -> check.accept(op)));
    }
}
