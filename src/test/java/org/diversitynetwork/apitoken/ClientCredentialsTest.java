package org.diversitynetwork.apitoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trading an API token for a short access token, as OAuth 2 has it (RFC 6749, 4.4). */
@QuarkusTest
class ClientCredentialsTest {
    @Test
    void tradesTheCredentialsOfAFormOrOfAHeader() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:write", "results:read");
        var inForm = trade(Map.of("client_id", made.id(), "client_secret", made.secret()))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", greaterThan(0))
                .body("expires_in", lessThanOrEqualTo(900))
                .body("scope", equalTo("partners:write results:read"))
                .extract()
                .<String>path("access_token");
        var inHeader = form(Map.of())
                .auth()
                .preemptive()
                .basic(made.id(), made.secret())
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        me(inForm).statusCode(200);
        me(inHeader).statusCode(200);
    }

    @Test
    void needsNoIdOfTheClient() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        trade(Map.of("client_secret", made.secret())).statusCode(200);
        trade(Map.of("client_secret", made.secret(), "client_id", "")).statusCode(200);
        refused(Map.of(
                "client_secret", made.secret(), "client_id", UUID.randomUUID().toString()));
    }

    @Test
    void refusesSecretsThatNobodyHas() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        refused(Map.of("client_id", made.id(), "client_secret", TokenSecret.next()));
        refused(Map.of("client_id", made.id(), "client_secret", made.secret() + "x"));
        refused(Map.of("client_id", made.id(), "client_secret", "secret"));
        refused(Map.of("client_id", made.id()));
        refused(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !", "Basic eA==", "Basic JSUlOiUlJQ==", "Bearer x", "Digest x", ""})
    void refusesHeadersThatHoldNoClient(String header) {
        invalidClient(form(Map.of())
                .header("Authorization", header)
                .post("/oauth/token")
                .then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "authorization_code", "", "CLIENT_CREDENTIALS"})
    void knowsOneGrantOnly(String grant) {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        Api.undocumented()
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("grant_type", grant, "client_secret", made.secret()))
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }

    @Test
    void grantsSomeOfTheScopesAndNoOthers() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:write", "results:read");
        var narrow = traded(made, "results:read");
        me(narrow).body("scopes", contains("results:read")).body("id", equalTo(made.id()));
        renamed(narrow, partner).statusCode(403).body("code", equalTo("insufficient-scope"));
        renamed(traded(made, "partners:write results:read"), partner).statusCode(200);
        for (var scope : List.of("partners:read", "results:read exports:read", "everything")) {
            trade(Map.of("client_secret", made.secret(), "scope", scope))
                    .statusCode(400)
                    .body("error", equalTo("invalid_scope"))
                    .body("error_description", containsString("partners:write results:read"));
        }
    }

    @Test
    void losesScopesWithTheApiToken() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:write", "results:read");
        var token = traded(made, "");
        me(token).body("scopes", contains("partners:write", "results:read"));
        made.changed(Map.of("scopes", List.of("results:read"))).statusCode(200);
        me(token).body("scopes", contains("results:read"));
    }

    /** Both are the same API token, yet one may see more than the other. */
    @Test
    void seesNothingThatTheApiTokenSawWithMoreScopes() {
        var partner = Thing.partner()
                .with(
                        "contactPoints",
                        List.of(Map.of("role", "coordinator", "label", "Office", "email", "office@example.org")))
                .stored();
        var made = Tokens.of(partner.code(), "partners:read", "results:read");
        var narrow = traded(made, "results:read");
        for (var i = 0; i < 20; i++) {
            made.calls()
                    .get(partner.path())
                    .then()
                    .statusCode(200)
                    .body("contactPoints[0].email", equalTo("office@example.org"));
            calls(narrow).get(partner.path()).then().statusCode(200).body("contactPoints[0].email", nullValue());
        }
        Database.await(() -> Database.statements(
                        () -> made.calls().get(partner.path()).then().statusCode(200))
                == 0);
        calls(narrow).get(partner.path()).then().body("contactPoints[0].email", nullValue());
    }

    @Test
    void endsAtOnceWithTheApiToken() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        var token = traded(made, "");
        for (var i = 0; i < 3; i++) {
            me(token).statusCode(200);
        }
        made.revoked().statusCode(204);
        me(token).statusCode(401).body("code", equalTo("credentials-invalid"));
        refused(Map.of("client_secret", made.secret()));
    }

    @Test
    void ofAnExpiredTokenIsRefused() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        made.changed(Map.of("expiresAt", "2020-01-01T00:00:00Z")).statusCode(200);
        refused(Map.of("client_secret", made.secret()));
    }

    @Test
    void isNoPersonAndNoAdministrator() {
        var token = traded(Tokens.of(Thing.partner().stored().code(), "partners:read"), "");
        calls(token).get(Api.ROOT + "/me/data").then().statusCode(403).body("code", equalTo("not-allowed"));
        calls(token).header("If-Match", "*").delete(Api.ROOT + "/me").then().statusCode(403);
        calls(token).get(Api.ROOT + "/users").then().statusCode(403);
        Tokens.posted(calls(token), Tokens.body("e-trikala", "partners:read")).statusCode(403);
    }

    @Test
    void keepsToTheAddressesOfTheApiToken() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put("ipAllowList", List.of("192.0.2.0/24"));
        refused(Map.of("client_secret", Tokens.made(body).secret()));
        body.put("ipAllowList", List.of("127.0.0.0/8", "::1"));
        var made = Tokens.made(body);
        var token = traded(made, "");
        me(token).statusCode(200);
        made.changed(Map.of("ipAllowList", List.of("192.0.2.0/24"))).statusCode(200);
        me(token).statusCode(403).body("code", equalTo("address-not-allowed"));
    }

    @Test
    void storesNoAnswerUnderAnIdempotencyKey() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        var key = Api.code("key");
        var first = form(Map.of("client_secret", made.secret()))
                .header("Idempotency-Key", key)
                .post("/oauth/token")
                .path("access_token");
        form(Map.of("client_secret", made.secret()))
                .header("Idempotency-Key", key)
                .post("/oauth/token")
                .then()
                .header("Idempotency-Replayed", nullValue())
                .body("access_token", org.hamcrest.Matchers.not(equalTo(first)));
    }

    @Test
    void cannotBeTradedByAPerson() {
        refused(Map.of("client_secret", People.somebody().token()));
    }

    private static void refused(Map<String, String> parameters) {
        invalidClient(trade(parameters));
    }

    private static void invalidClient(ValidatableResponse answer) {
        answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .header("Cache-Control", "no-store")
                .body("error", equalTo("invalid_client"))
                .body("error_description", notNullValue());
    }

    private static String traded(Tokens.Made made, String scope) {
        var token = trade(Map.of("client_secret", made.secret(), "scope", scope))
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        assertThat(token).startsWith("ey");
        return token;
    }

    private static ValidatableResponse trade(Map<String, String> parameters) {
        return form(parameters).post("/oauth/token").then();
    }

    private static RequestSpecification form(Map<String, String> parameters) {
        return Api.undocumented()
                .contentType("application/x-www-form-urlencoded")
                .formParam("grant_type", "client_credentials")
                .formParams(parameters);
    }

    private static RequestSpecification calls(String token) {
        return Api.anyone().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse me(String token) {
        return calls(token).get(Api.ROOT + "/me").then();
    }

    private static ValidatableResponse renamed(String token, Thing.Stored partner) {
        return calls(token)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Renamed by a machine"))
                .patch(partner.path())
                .then();
    }
}
