package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.OpenApiOperations.Op;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Proves for every operation of the OpenAPI document that it refuses what the HTTP contract refuses. */
@QuarkusTest
class ContractTest extends EveryOperation {
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
}
