package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which limit counts for which request, as its headers tell. How limits count is tested in {@code shared.limit}. */
@QuarkusTest
class RateLimitsTest {
    private static final String GROUPS = Api.ROOT + "/target-groups";

    @TestHTTPResource
    URI base;

    @Test
    void countReadingWritingAndSigningInApart() {
        limitedBy("read", Api.anyone().get(GROUPS).then());
        limitedBy(
                "write",
                Api.admin()
                        .contentType("application/json")
                        .body("{}")
                        .post(GROUPS)
                        .then());
        limitedBy(
                "anonymous-write",
                Api.anyone()
                        .contentType("application/json")
                        .body("{}")
                        .post(GROUPS)
                        .then());
        limitedBy(
                "sign-in",
                Api.anyone()
                        .contentType("application/json")
                        .body("{}")
                        .post(Api.ROOT + "/auth/token")
                        .then());
        limitedBy("sign-in", given().post("/oauth/token").then());
    }

    @Test
    void tellOfRefusedRequestsToo() {
        limitedBy("read", given().get("/api/v1/nothing-here").then().statusCode(404));
        limitedBy(
                "write",
                given().header("Authorization", "Bearer x")
                        .contentType("application/json")
                        .body("{}")
                        .post(GROUPS)
                        .then()
                        .statusCode(401));
    }

    /** Routing is lenient about spelling; what it lets in must not escape the limits. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "//api/v1/auth/token",
                "/api//v1/auth/token",
                "/api/v1/auth//token",
                "/api;x/v1/auth/token",
                "/api/v1/auth;x=y/token",
                "/api/v1/auth/token;x",
                "/%61pi/v1/auth/token",
                "/api/v1/%41uth/token",
                "/api/v1/auth/toke%6e",
                "/api/v1/auth%2ftoken",
                "/api/v1/./auth/token",
                "/api/v1/x/../auth/token",
                "/x/%2e%2e/api/v1/auth/token",
                "/api/v1/AUTH/token"
            })
    void cannotBeEscapedByAnotherSpelling(String path) throws Exception {
        assertThat(signIn(path)).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/v1/auth/token", "/api/v1/auth/token/", "http://x/api/v1/auth/token"})
    void countEveryAcceptedSpellingAsSigningIn(String path) throws Exception {
        assertThat(signIn(path)).startsWith("HTTP/1.1 400").contains("RateLimit-Policy: \"sign-in\"");
    }

    private String signIn(String path) throws Exception {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + path
                                    + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void limitedBy(String limit, ValidatableResponse answer) {
        answer.header("RateLimit-Policy", matchesPattern("\"" + limit + "\";q=[0-9]+;w=60"))
                .header("RateLimit", startsWith("\"" + limit + "\";r="));
    }
}
