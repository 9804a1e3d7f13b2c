package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.diversitynetwork.shared.access.TokenScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every role calls every operation, on things in its own scope and on those of others; {@code docs/rights.md} says what
 * may come of it. A call that is allowed may still be refused for another reason, such as a version that is not the
 * present one.
 */
@QuarkusTest
class RightsTest {
    private static final Path EXPECTED = Path.of("docs/rights.md");

    private static World own;
    private static World foreign;
    private static Map<String, RequestSpecification> callers;

    @BeforeEach
    void makeTwoWorlds() {
        if (own == null) {
            own = new World();
            foreign = new World();
            callers = callers();
        }
    }

    @TestFactory
    Stream<DynamicTest> allowsEachRoleWhatTheMatrixSays() {
        var expected = rows();
        return OpenApiOperations.all().stream()
                .map(op -> DynamicTest.dynamicTest(
                        op.id(),
                        () -> assertThat(row(op))
                                .as("row of %s in %s", op.id(), EXPECTED)
                                .isEqualTo(expected.get(op.id()))));
    }

    @Test
    void namesNoOperationThatThereIsNot() {
        var operations = OpenApiOperations.all().stream().map(Op::id).toList();
        assertThat(operations).containsAll(rows().keySet());
    }

    /** {@code | changeCity | 401 | 403 | … |} */
    private String row(Op op) {
        var cells = callers.keySet().stream()
                .map(caller -> {
                    var mine = outcome(op, caller, own);
                    var others = outcome(op, caller, foreign);
                    return mine.equals(others) ? mine : mine + " / " + others;
                })
                .collect(Collectors.joining(" | "));
        return "| " + op.id() + " | " + cells + " |";
    }

    private String outcome(Op op, String caller, World world) {
        var request = given().spec(callers.get(caller)).header("If-Match", "\"999999\"");
        if (op.hasBody()) {
            request.contentType("application/json").body(body(op, world));
        }
        var answer = request.request(op.method(), world.path(op));
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        return switch (answer.statusCode()) {
            case 401 -> answer.path("code").equals("credentials-missing") ? "401" : "yes";
            case 403 -> "403";
            case 404 -> "404";
            default -> "yes";
        };
    }

    /** A body that is read, and that points into the world where a right depends on it. */
    static Object body(Op op, World world) {
        return switch (op.id()) {
            case "createTargetGroup" ->
                Map.of(
                        "code", Api.code("group"),
                        "label", Map.of("en", "A group"),
                        "scope", "city",
                        "cityId", world.name("cityId"),
                        "dimension", "other");
            case "createPartner" ->
                Map.of(
                        "code", Api.code("partner"),
                        "name", "A partner",
                        "countryCode", "BE",
                        "type", "ngo",
                        "legalStatus", "private");
            case "createLocalGroup" ->
                Map.of("code", Api.code("local-group"), "city", world.name("city"), "name", Map.of("en", "A group"));
            case "createBaselineStudy" -> Map.of("city", world.name("city"), "title", Map.of("en", "A study"));
            case "createPilotAction" ->
                Map.of(
                        "code", Api.code("pilot"),
                        "network", world.name("network"),
                        "city", world.name("city"),
                        "coordinatorPartner", world.name("partner"),
                        "title", Map.of("en", "A pilot action"),
                        "targetGroups", List.of("women"));
            case "createPilotTransfer" ->
                Map.of(
                        "code", Api.code("pilot"),
                        "city", world.name("city"),
                        "coordinatorPartner", world.name("partner"));
            case "createPlanEndorsement" -> Map.of();
            case "createActionPlan" ->
                Map.of(
                        "code", Api.code("plan"),
                        "city", world.name("city"),
                        "network", world.name("network"),
                        "title", Map.of("en", "A plan"),
                        "startDate", "2026-01-01",
                        "endDate", "2027-01-01",
                        "targetGroups", List.of("women"));
            case "createPlanFromDocument" ->
                Map.of(
                        "code", Api.code("plan"),
                        "city", world.name("city"),
                        "network", world.name("network"),
                        "language", "en",
                        "title", Map.of("en", "A plan"),
                        "startDate", "2026-01-01",
                        "endDate", "2027-01-01",
                        "targetGroups", List.of("women"));
            case "createApiToken" -> Tokens.body(world.name("partner"), "partners:read");
            case "signIn" -> Map.of("email", Api.code("nobody") + "@example.org", "password", "wrong");
            default -> world.body(op);
        };
    }

    private static Map<String, RequestSpecification> callers() {
        var callers = new LinkedHashMap<String, RequestSpecification>();
        var city = own.name("city");
        callers.put("anonymous", given());
        callers.put("participant", as("participant", "city", city));
        callers.put("mentor", as("mentor", "city", city));
        callers.put("local_group_member", as("local_group_member", "city", city));
        callers.put("partner_editor", as("partner_editor", "partner", own.name("partner")));
        callers.put("city_coordinator", as("city_coordinator", "city", city));
        callers.put("lead_partner", as("lead_partner", "network", own.name("network")));
        callers.put("network_admin", as("network_admin", "network", own.name("network")));
        callers.put("administrator", bearer(Api.token()));
        callers.put(
                "API token", bearer(Tokens.of(own.name("partner"), everyScope()).secret()));
        return callers;
    }

    private static String[] everyScope() {
        return Stream.of(TokenScope.values()).map(TokenScope::text).toArray(String[]::new);
    }

    private static RequestSpecification as(String role, String scope, String scopeId) {
        return bearer(People.somebody().with(role, scope, scopeId).token());
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** The rows of the tables in the file, by operation. */
    private static Map<String, String> rows() {
        try (var lines = Files.lines(EXPECTED)) {
            return lines.filter(line -> line.matches("\\| [a-z]+[A-Z][A-Za-z]* \\|.*"))
                    .collect(Collectors.toMap(line -> line.split(" ")[1], line -> line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
