package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves the HTTP contract for every operation of the OpenAPI document, those included that nobody has thought of yet.
 */
@QuarkusTest
class ContractTest {
    /** Collections that an installation starts without. */
    @BeforeEach
    void haveOneOfEach() {
        if (Api.admin().get(Api.ROOT + "/api-tokens").<List<?>>path("items").isEmpty()) {
            Tokens.of("arrsa", "partners:read");
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesAnUnknownParameter() {
        return each(
                op -> true,
                op -> problem(
                                op.with(valid(op)).queryParam("nobody", "1").request(op.method(), op.path()),
                                400,
                                "validation-failed")
                        .body("errors[0].parameter", equalTo("nobody"))
                        .body("errors[0].code", equalTo("unknown-parameter"))
                        .body("errors[0].params.allowed", notNullValue()));
    }

    @TestFactory
    Stream<DynamicTest> refusesABadCredentialEvenWhereNoneIsNeeded() {
        return each(
                op -> true,
                op -> problem(
                                op.with(given().header("Authorization", "Bearer nonsense")
                                                .header("If-Match", "*"))
                                        .request(op.method(), op.path()),
                                401,
                                "credentials-invalid")
                        .header("WWW-Authenticate", containsString("Bearer")));
    }

    @TestFactory
    Stream<DynamicTest> keepsStrangersOutOfWhatIsNotPublic() {
        return each(
                Op::isProtected,
                op -> problem(
                                op.with(given().header("If-Match", "*")).request(op.method(), op.path()),
                                401,
                                "credentials-missing")
                        .header("WWW-Authenticate", containsString("Bearer")));
    }

    @TestFactory
    Stream<DynamicTest> saysNotFoundForWhatIsNotThere() {
        return each(Op::hasPathParameter, op -> {
            for (var unknown :
                    new String[] {UUID.randomUUID().toString(), "nobody-has-this-code", "NO CODE", "a%00b"}) {
                problem(
                        op.with(valid(op))
                                .urlEncodingEnabled(false)
                                .request(op.method(), op.pathWith(unknown.replace(" ", "%20"))),
                        404,
                        "not-found");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> saysWhichMethodsAPathHas() {
        return each(
                op -> !op.siblings().contains("PUT"),
                op -> problem(valid(op).request("PUT", op.path()), 405, "method-not-allowed")
                        .header("Allow", containsString(op.method())));
    }

    @TestFactory
    Stream<DynamicTest> refusesToAnswerInAnotherFormat() {
        return each(
                Op::answersJson,
                op -> problem(
                        op.with(valid(op)).accept("text/xml").request(op.method(), op.path()), 406, "not-acceptable"));
    }

    @TestFactory
    Stream<DynamicTest> refusesABodyInAnotherFormat() {
        return each(
                Op::hasBody,
                op -> problem(
                        valid(op).contentType("text/xml").body("<a/>").request(op.method(), op.path()),
                        415,
                        "media-type-unsupported"));
    }

    @TestFactory
    Stream<DynamicTest> refusesBodiesThatAreNotSound() {
        return each(Op::hasBody, op -> {
            refusedBody(op, "{\"nobody\":1}", "validation-failed").body("errors[0].pointer", equalTo("#/nobody"));
            refusedBody(op, "{\"nobody\":null}", "validation-failed").body("errors[0].pointer", equalTo("#/nobody"));
            refusedBody(op, "{\"nobody\":1", "json-malformed");
            refusedBody(op, "", "body-missing");
            refusedBody(op, "null", null);
            refusedBody(op, "[]", "validation-failed");
            refusedBody(op, "{} {}", null);
            refusedBody(op, "{\"a\":1,\"a\":2}", null);
            refusedBody(op, "[".repeat(10_000) + "]".repeat(10_000), "json-too-deep");
            refusedBody(op, "{\"a\":" + "9".repeat(100_000) + "}", null);
        });
    }

    /** What the service sets itself cannot be slipped in. */
    @TestFactory
    Stream<DynamicTest> refusesToBeToldWhatItSetsItself() {
        return each(Op::hasBody, op -> {
            for (var field : new String[] {"id", "version", "createdBy", "createdAt", "status", "etag"}) {
                refusedBody(op, "{\"" + field + "\":\"x\"}", "validation-failed")
                        .body("errors.pointer", hasItem("#/" + field));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesBytesThatAreNotUtf8() {
        return each(
                Op::hasBody,
                op -> problem(
                        valid(op)
                                .contentType("application/json")
                                .body(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})
                                .request(op.method(), op.path()),
                        400,
                        "body-not-utf8"));
    }

    @TestFactory
    Stream<DynamicTest> refusesABodyOfMoreThanOneMebibyte() {
        return each(
                Op::hasBody,
                op -> problem(
                        valid(op)
                                .contentType("application/json")
                                .body(tooLarge())
                                .request(op.method(), op.path()),
                        413,
                        "body-too-large"));
    }

    @TestFactory
    Stream<DynamicTest> demandsIfMatchForEveryChange() {
        return each(op -> op.isChange(), op -> {
            problem(
                            op.with(given().header("Authorization", "Bearer " + Api.token()))
                                    .request(op.method(), op.path()),
                            428,
                            "precondition-required")
                    .body("errors[0].header", equalTo("If-Match"));
            var stale = given().header("Authorization", "Bearer " + Api.token()).header("If-Match", "\"999999\"");
            problem(op.with(stale).request(op.method(), op.path()), 412, "precondition-failed")
                    .header("ETag", notNullValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesAnIdempotencyKeyThatIsTooLong() {
        return each(
                op -> op.method().equals("POST"),
                op -> problem(
                                op.with(valid(op))
                                        .header("Idempotency-Key", "k".repeat(256))
                                        .request(op.method(), op.path()),
                                400,
                                "validation-failed")
                        .body("errors[0].header", equalTo("Idempotency-Key")));
    }

    @TestFactory
    Stream<DynamicTest> answersAReadWithWhatTheContractPromises() {
        return each(op -> op.method().equals("GET"), op -> {
            var path = op.path();
            var first = reader(op).header("X-Request-Id", "from-the-caller").get(path);
            first.then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("X-Request-Id", equalTo("from-the-caller"))
                    .header("ETag", notNullValue())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", notNullValue())
                    .header("Content-Security-Policy", notNullValue());
            var again = reader(op).header("If-None-Match", first.header("ETag")).get(path);
            again.then().statusCode(304).header("ETag", first.header("ETag"));
            assertThat(again.asByteArray()).isEmpty();
            assertThat(first.headers().getValues("Cache-Control")).hasSize(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> answersInEveryFormatThatItNames() {
        return each(
                op -> op.otherFormats().findAny().isPresent(),
                op -> op.otherFormats().forEach(format -> {
                    var first = reader(op).accept(format).get(op.path());
                    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
                    assertThat(first.contentType()).startsWith(format);
                    assertThat(first.asByteArray()).isNotEmpty();
                    assertThat(first.header("ETag"))
                            .isNotEqualTo(reader(op).get(op.path()).header("ETag"));
                    reader(op)
                            .accept(format)
                            .header("If-None-Match", first.header("ETag"))
                            .get(op.path())
                            .then()
                            .statusCode(304);
                    problem(
                            reader(op).accept(format).queryParam("nobody", "1").get(op.path()),
                            400,
                            "validation-failed");
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesFieldsAndLanguagesThatThereAreNot() {
        return each(op -> op.method().equals("GET"), op -> {
            problem(reader(op).queryParam("fields", "nobody").get(op.path()), 400, "validation-failed")
                    .body("errors[0].params.allowed", notNullValue());
            problem(reader(op).queryParam("lang", "no language").get(op.path()), 400, "validation-failed")
                    .body("errors.parameter", hasItem("lang"));
        });
    }

    @TestFactory
    Stream<DynamicTest> boundsEveryList() {
        return each(Op::isList, op -> {
            for (var limit : new String[] {"0", "201", "-1", "abc", "1.5", "99999999999"}) {
                problem(reader(op).queryParam("limit", limit).get(op.path()), 400, "validation-failed")
                        .body("errors[0].parameter", equalTo("limit"))
                        .body("errors[0].params.max", equalTo(200));
            }
            problem(reader(op).queryParam("sort", "nobody").get(op.path()), 400, "validation-failed")
                    .body("errors[0].params.allowed", notNullValue());
            problem(reader(op).queryParam("after", "nonsense").get(op.path()), 400, "cursor-invalid");
            problem(reader(op).queryParam("limit", "").get(op.path()), 400, "validation-failed");
            problem(reader(op).queryParam("limit", "1", "2").get(op.path()), 400, "validation-failed");
            reader(op)
                    .queryParam("limit", 1)
                    .queryParam("count", true)
                    .get(op.path())
                    .then()
                    .statusCode(200)
                    .body("page.total", notNullValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> leadsFromPageToPageThroughEveryList() {
        return each(Op::isList, op -> {
            var whole = pages(op, 200, 1);
            var step = Math.max(1, whole.size() / 3);
            assertThat(whole).doesNotHaveDuplicates();
            assertThat(pages(op, step, 3)).isEqualTo(whole.subList(0, Math.min(whole.size(), 3 * step)));
        });
    }

    private static List<String> pages(Op op, int limit, int most) {
        var ids = new ArrayList<String>();
        String next = null;
        for (var i = 0; i < most && (i == 0 || next != null); i++) {
            var request = reader(op).queryParam("limit", limit).queryParam("sort", byAge(op));
            var page = (next == null ? request : request.queryParam("after", next)).get(op.path());
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("page.next");
        }
        return ids;
    }

    private static Stream<DynamicTest> each(Predicate<Op> which, Consumer<Op> check) {
        return OpenApiOperations.all().stream()
                .filter(which)
                .map(op -> DynamicTest.dynamicTest(op.id(), () -> check.accept(op)));
    }

    /** A caller who may do everything and names whatever version is there. */
    private static RequestSpecification valid(Op op) {
        return given().header("Authorization", "Bearer " + Api.token()).header("If-Match", "*");
    }

    /** Whoever may read: anybody, unless a right is asked for. */
    private static RequestSpecification reader(Op op) {
        return op.isProtected() ? Api.admin() : Api.anyone();
    }

    /** The order of a list in which what comes later stands last. */
    private static String byAge(Op op) {
        List<String> orders =
                reader(op).queryParam("sort", "nobody").get(op.path()).path("errors[0].params.allowed");
        return orders.contains("createdAt") ? "createdAt" : "at";
    }

    private static ValidatableResponse refusedBody(Op op, String body, String code) {
        var answer = valid(op)
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .request(op.method(), op.path());
        return problem(
                answer,
                400,
                code == null
                        ? OpenApiOperations.json(answer.asByteArray())
                                .path("code")
                                .asText()
                        : code);
    }

    private static byte[] tooLarge() {
        return ("{\"a\":\"" + "x".repeat((1 << 20) - 7) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** The one shape of every refusal. */
    static ValidatableResponse problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        var body = OpenApiOperations.json(answer.asByteArray());
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(body.path("type").asText()).isEqualTo("/problems/" + code);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("requestId").asText()).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
        for (var field : new String[] {"title", "detail", "instance"}) {
            assertThat(body.path(field).asText()).as(field).isNotBlank();
        }
        assertThat(body.path("retryable").isBoolean()).isTrue();
        return answer.then();
    }
}
