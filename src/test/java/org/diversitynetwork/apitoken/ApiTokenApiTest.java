package org.diversitynetwork.apitoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making API tokens, changing them, and what is refused. */
@QuarkusTest
class ApiTokenApiTest {
    private static final String TOKENS = Api.ROOT + "/api-tokens";

    @Test
    void showsTheSecretOnceAndNeverAgain() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:read");
        assertThat(made.secret()).matches("dvn_[0-9A-Za-z]{49}");
        var item = made.seen()
                .statusCode(200)
                .body("secret", nullValue())
                .body("prefix", equalTo(made.secret().substring(0, 10)))
                .body("status", equalTo("active"))
                .extract()
                .asString();
        var list = Api.admin()
                .queryParam("partner", partner.code())
                .get(TOKENS)
                .then()
                .statusCode(200)
                .body("items.id", contains(made.id()))
                .extract()
                .asString();
        var changed = made.changed(Map.of("label", "Another"))
                .statusCode(200)
                .body("secret", nullValue())
                .extract()
                .asString();
        assertThat(item + list + changed).doesNotContain(made.secret().substring(10));
    }

    @Test
    void storesNothingOfTheSecretButItsHashAndItsBeginning() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        var made = Tokens.posted(Api.admin().header("Idempotency-Key", Api.code("key")), body)
                .statusCode(201)
                .extract();
        var secret = made.<String>path("secret");
        assertThat(Database.tablesWith(secret.substring(10))).isEmpty();
        assertThat(Database.rows(
                        "select prefix from api_token where hash = ?1 and id = ?2",
                        TokenSecret.hash(secret),
                        UUID.fromString(made.path("id"))))
                .isEqualTo(List.of(secret.substring(0, 10)));
        assertThat(Database.tablesWith(secret.substring(0, 10))).contains("api_token");
    }

    /** A stored answer would hold the secret, so each request makes a token of its own. */
    @Test
    void neverRepeatsAnAnswerThatHoldsASecret() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        var key = Api.code("key");
        var first = Tokens.posted(Api.admin().header("Idempotency-Key", key), body)
                .statusCode(201)
                .extract();
        var second = Tokens.posted(Api.admin().header("Idempotency-Key", key), body)
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract();
        assertThat(second.<String>path("secret")).isNotEqualTo(first.<String>path("secret"));
    }

    @Test
    void refusesAScopeThatItDoesNotKnowAndNamesThoseItDoes() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read", "everything:write");
        Tokens.posted(Api.admin(), body)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/scopes/1"))
                .body("errors[0].params.allowed", hasItem("partners:write"));
    }

    @Test
    void takesCitiesOfThePartnerOnly() {
        var city = Thing.city().stored();
        var foreign = Thing.city().stored();
        var body =
                Tokens.body(Thing.partner().with("cityId", city.code()).stored().code(), "partners:read");
        body.put("cityIds", List.of(foreign.code(), city.code()));
        Tokens.posted(Api.admin(), body)
                .statusCode(400)
                .body("errors.pointer", contains("#/cityIds/0"))
                .body("errors[0].code", equalTo("not-allowed"));
        body.put("cityIds", List.of("no-such-city"));
        Tokens.posted(Api.admin(), body).statusCode(400).body("errors[0].pointer", equalTo("#/cityIds/0"));
        body.put("cityIds", List.of(city.code()));
        Tokens.posted(Api.admin(), body).statusCode(201).body("cityIds", contains(city.id()));
    }

    @ParameterizedTest(name = "in {0} days")
    @ValueSource(ints = {-1, 367, 4000})
    void endsInTheFutureAndWithinAYear(int days) {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put("expiresAt", Instant.now().plus(Duration.ofDays(days)).toString());
        Tokens.posted(Api.admin(), body)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/expiresAt"))
                .body("errors[0].code", equalTo("out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({
        "partnerId, no-such-partner, #/partnerId",
        "partnerId, ' ', #/partnerId",
        "networkId, no-such-network, #/networkId",
        "label, ' ', #/label",
        "rateLimitPerMinute, 0, #/rateLimitPerMinute",
        "createdBy, somebody, #/createdBy",
        "status, active, #/status",
        "secret, mine, #/secret"
    })
    void refusesWhatDoesNotFit(String field, Object value, String pointer) {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put(field, field.equals("rateLimitPerMinute") ? Integer.valueOf(value.toString()) : value);
        Tokens.posted(Api.admin(), body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "256.0.0.1", "10.0.0.0/33", "2001:db8::/129"})
    void takesAddressesOnly(String text) {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put("ipAllowList", List.of("192.0.2.0/24", text));
        Tokens.posted(Api.admin(), body).statusCode(400).body("errors.pointer", contains("#/ipAllowList/1"));
    }

    @Test
    void isChangedToLessOnly() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read", "results:read");
        made.changed(Map.of("scopes", List.of("partners:read", "partners:write")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/scopes"))
                .body("errors[0].params.allowed", contains("partners:read", "results:read"));
        made.changed(Map.of("expiresAt", Instant.now().plus(Duration.ofDays(91)).toString()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/expiresAt"));
        made.changed(Map.of("cityIds", List.of())).statusCode(400).body("errors[0].pointer", equalTo("#/cityIds"));
        made.me().body("scopes", contains("partners:read", "results:read"));
        made.changed(Map.of("scopes", List.of("results:read"))).statusCode(200);
        made.me().body("scopes", contains("results:read"));
        made.changed(Map.of("expiresAt", "2020-01-01T00:00:00Z"))
                .statusCode(200)
                .body("status", equalTo("expired"));
        made.me().statusCode(401);
    }

    @Test
    void isRevokedForGood() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "revoked", "reason", "Found in a repository"))
                .post(made.path() + "/transitions")
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("allowedTransitions.size()", equalTo(0));
        made.revoked().statusCode(409).body("code", equalTo("transition-refused"));
        rotation(made, "{}").statusCode(409).body("code", equalTo("api-token-ended"));
    }

    @ParameterizedTest
    @CsvSource({"'{\"overlapMinutes\":-1}'", "'{\"overlapMinutes\":10081}'", "'{\"secret\":\"mine\"}'", "'[]'", "''"})
    void isRotatedBySoundRequestsOnly(String body) {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        rotation(made, body).statusCode(400);
        made.me().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"active, 1", "revoked, 1", "expired, 1", "'expired,revoked', 2", "'active,expired,revoked', 3"})
    void isFoundByItsStatus(String status, int found) {
        var partner = Thing.partner().stored();
        Tokens.of(partner.code(), "partners:read");
        Tokens.of(partner.code(), "partners:read").revoked().statusCode(204);
        Tokens.of(partner.code(), "partners:read").changed(Map.of("expiresAt", "2020-01-01T00:00:00Z"));
        Tokens.of(Thing.partner().stored().code(), "partners:read");
        Api.admin()
                .queryParam("partner", partner.code())
                .queryParam("status", status)
                .queryParam("count", true)
                .get(TOKENS)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(found))
                .body("items.size()", equalTo(found));
    }

    @Test
    void cannotManageTokensOrPeople() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:read", "partners:write");
        Tokens.posted(made.calls(), Tokens.body(partner.code(), "partners:read"))
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        made.calls().get(TOKENS).then().statusCode(403);
        made.calls().get(made.path()).then().statusCode(403);
        made.calls().header("If-Match", "*").delete(made.path()).then().statusCode(403);
        made.calls().get(Api.ROOT + "/users").then().statusCode(403);
        made.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("role", "network_admin", "scope", "network"))
                .post(People.somebody().path() + "/roles")
                .then()
                .statusCode(403);
        made.calls().get(Api.ROOT + "/me/data").then().statusCode(403);
    }

    @Test
    void isNotFoundByACodeOrANonsensicalId() {
        for (var reference : List.of(UUID.randomUUID().toString(), "no-such-token", "dvn_x")) {
            Api.admin()
                    .get(TOKENS + "/" + reference)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("API token"));
        }
    }

    private static io.restassured.response.ValidatableResponse rotation(Tokens.Made made, String body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(made.path() + "/rotations")
                .then();
    }
}
