package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where the framework's defaults would break the contract, one test a place. */
@QuarkusTest
class HttpDefaultsTest {
    private static final String GROUPS = Api.ROOT + "/target-groups";

    @TestHTTPResource
    URI base;

    @Test
    void answersAnUnknownPathWithAProblem() {
        problem(given().get("/api/v1/nothing-here"), 404, "not-found");
        problem(given().get("/nothing-here"), 404, "not-found");
        problem(given().get("/api/v1/partners/arrsa/nothing"), 404, "not-found");
    }

    @Test
    void namesNeitherClassesNorMethodsInARefusal() {
        var body = Api.admin()
                .contentType("application/json")
                .body("{\"code\":5}")
                .post(GROUPS)
                .asString();
        assertThat(body)
                .contains("#/code")
                .doesNotContain("createTargetGroup")
                .doesNotContain("org.")
                .doesNotContain("java");
    }

    @Test
    void refusesTheMethodTrace() {
        given().request("TRACE", GROUPS).then().statusCode(405);
    }

    @Test
    void takesASaneRequestIdAndReplacesAnyOther() {
        given().header("X-Request-Id", "abc-123").get(GROUPS).then().header("X-Request-Id", "abc-123");
        given().header("X-Request-Id", "a b<script>")
                .get(GROUPS)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    void tellsWhatIsLeftOfTheLimits() {
        given().get(GROUPS)
                .then()
                .header("RateLimit", containsString("\"read\";r="))
                .header("RateLimit-Policy", matchesPattern("\"read\";q=[0-9]+;w=60"));
        Api.admin()
                .contentType("application/json")
                .body("{}")
                .post(GROUPS)
                .then()
                .header("RateLimit", containsString("\"write\";r="));
    }

    @Test
    void letsPublicAnswersBeKeptAndPersonalOnesNot() {
        given().get(GROUPS)
                .then()
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("Vary", containsString("Accept-Language"));
        Api.admin().get(GROUPS).then().header("Cache-Control", "no-store");
    }

    @Test
    void compressesWhenAsked() {
        given().header("Accept-Encoding", "gzip")
                .queryParam("network", "techdiversity")
                .get(Api.ROOT + "/partners")
                .then()
                .header("Content-Encoding", "gzip")
                .body("items.code", hasItem("arrsa"));
    }

    @Test
    void letsConfiguredOriginsReadWhatTheyNeed() {
        given().header("Origin", "https://front-end.example")
                .get(GROUPS)
                .then()
                .header("Access-Control-Allow-Origin", "https://front-end.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", "https://front-end.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match,content-type,authorization")
                .options(GROUPS + "/women")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PATCH"));
        given().header("Origin", "https://elsewhere.example")
                .get(GROUPS)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void listsItsCollectionsAtOneAddress() {
        Api.anyone()
                .get(Api.ROOT)
                .then()
                .statusCode(200)
                .body("collections.name", hasItem("partners"))
                .body("collections.href", hasItem("/api/v1/target-groups"))
                .body("openapi", equalTo("/openapi"));
    }

    @Test
    void explainsEveryProblemCode() {
        Api.anyone().get("/problems").then().statusCode(200).body("items.code", hasItem("precondition-failed"));
        Api.anyone().get("/problems/validation-failed").then().statusCode(200).body("remedy", notNullValue());
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        given().head(GROUPS + "/women").then().statusCode(200).header("ETag", notNullValue());
    }

    @Test
    void tellsOperatorsHowItIs() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/started").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests_seconds"));
    }

    @Test
    void refusesHeadersAndAddressesThatAreTooLong() throws Exception {
        assertThat(raw("GET /api/v1?" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .endsWith(" 414");
        assertThat(raw("GET /api/v1 HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n"))
                .endsWith(" 431");
    }

    @Test
    void refusesARequestWithTwoLengths() throws Exception {
        assertThat(
                        raw(
                                "POST " + GROUPS
                                        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    /** Whoever stops sending is cut off: after the header's first line, and in the middle of a body. */
    @Test
    void doesNotWaitForeverForTheRestOfARequest() throws Exception {
        raw("GET /api/v1 HTTP/1.1\r\nHost: x\r\n");
        raw("POST " + GROUPS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Api.token()
                + "\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{");
    }

    /** What the server says until it closes the connection or has said a line. */
    private String raw(String request) throws Exception {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }
}
