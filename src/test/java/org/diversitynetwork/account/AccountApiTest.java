package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inviting, suspending and erasing people. */
@QuarkusTest
class AccountApiTest {
    @Test
    void invitesBySendingALinkThatWorksOnce() {
        var code = Api.code("user");
        var email = code + "@example.org";
        People.invited(code, email).statusCode(201).body("status", equalTo("invited"));
        People.signIn(email, People.PASSWORD).statusCode(401);
        var link = People.linkFor(email);
        People.setPassword(link, People.PASSWORD).statusCode(204);
        user(code).body("status", equalTo("active"));
        People.signIn(email, People.PASSWORD).statusCode(200);
        People.setPassword(link, "another password for me").statusCode(410).body("code", equalTo("link-used-up"));
        People.signIn(email, People.PASSWORD).statusCode(200);
    }

    @Test
    void endsOlderLinksWithANewInvitation() {
        var code = Api.code("user");
        var email = code + "@example.org";
        People.invited(code, email).statusCode(201);
        var older = People.linkFor(email);
        invitedAgain(code).statusCode(204);
        assertThat(People.mailsTo(email)).isEqualTo(2);
        People.setPassword(older, People.PASSWORD).statusCode(410);
        People.setPassword(People.linkFor(email), People.PASSWORD).statusCode(204);
        invitedAgain(code).statusCode(409).body("code", equalTo("user-not-invited"));
    }

    @ParameterizedTest
    @CsvSource({"dvl_nobody-has-this-link", "x", "eyJhbGciOiJub25lIn0.e30."})
    void knowsNoOtherLinks(String link) {
        People.setPassword(link, People.PASSWORD).statusCode(410).body("code", equalTo("link-used-up"));
    }

    @Test
    void invitesNobodyTwice() {
        var person = People.somebody();
        People.invited(Api.code("user"), person.email().toUpperCase(java.util.Locale.ROOT))
                .statusCode(409)
                .body("code", equalTo("user-email-taken"));
        People.invited(person.code(), Api.code("user") + "@example.org")
                .statusCode(409)
                .body("code", equalTo("user-code-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, nobody",
        "email, ' '",
        "code, Not A Code",
        "displayName, ' '",
        "locale, not-a-language-tag!",
        "status, active",
        "id, 0199e3c4-a1b2-7f00-8a00-000000000011",
        "passwordHash, x",
        "password, x",
        "role, network_admin"
    })
    void refusesInvitationsThatAreNotSound(String field, String value) {
        var code = Api.code("user");
        var body = new java.util.HashMap<>(
                Map.of("code", code, "displayName", "Somebody", "email", code + "@example.org", "locale", "en"));
        body.put(field, value);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + "/users")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/" + field));
    }

    @Test
    void suspendsAndLetsInAgain() {
        var person = People.somebody();
        person.me().statusCode(200);
        person.moved("suspended").statusCode(200).body("status", equalTo("suspended"));
        person.me().statusCode(401);
        People.signIn(person.email(), People.PASSWORD).statusCode(401).body("code", equalTo("sign-in-failed"));
        refresh(person).statusCode(401);
        person.moved("active").statusCode(200);
        person.me().statusCode(401);
        refresh(person).statusCode(401);
        person.again().me().statusCode(200);
    }

    @Test
    void letsNoSuspendedPersonInByALink() {
        var person = People.somebody();
        People.post("/auth/password-resets", Map.of("email", person.email())).statusCode(204);
        var link = People.linkFor(person.email());
        person.moved("suspended").statusCode(200);
        People.setPassword(link, People.PASSWORD).statusCode(410);
        var before = People.mailsTo(person.email());
        People.post("/auth/password-resets", Map.of("email", person.email())).statusCode(204);
        assertThat(People.mailsTo(person.email())).isEqualTo(before);
    }

    @Test
    void letsNobodyInWhoNeverChoseAPassword() {
        var code = Api.code("user");
        People.invited(code, code + "@example.org").statusCode(201);
        move(code, "suspended").statusCode(200);
        move(code, "active").statusCode(409).body("unmet[0].code", equalTo("no-password"));
        People.setPassword(People.linkFor(code + "@example.org"), People.PASSWORD)
                .statusCode(410);
    }

    @Test
    void erasesWhoSomebodyWasAndKeepsTheId() {
        var person = People.somebody().with("city_coordinator", "city", "trikala");
        Api.admin().header("If-Match", "*").delete(person.path()).then().statusCode(204);
        user(person.id())
                .body("id", equalTo(person.id()))
                .body("status", equalTo("erased"))
                .body("displayName", nullValue())
                .body("email", nullValue())
                .body("code", not(equalTo(person.code())));
        Api.admin().get(person.path()).then().statusCode(404);
        Api.admin().get(Api.ROOT + "/users/" + person.id() + "/roles").then().body("items", empty());
        person.me().statusCode(401);
        refresh(person).statusCode(401);
        People.signIn(person.email(), People.PASSWORD).statusCode(401);
        Api.admin()
                .queryParam("q", person.code())
                .get(Api.ROOT + "/users")
                .then()
                .body("items", empty());
        People.give(person.id(), "network_admin", "network", null)
                .statusCode(409)
                .body("code", equalTo("user-erased"));
        People.invited(person.code(), person.email()).statusCode(201).body("id", not(equalTo(person.id())));
    }

    @Test
    void leavesNothingOfAnErasedPersonInTheDatabase() {
        var code = Api.code("user");
        var email = code + "@example.org";
        var id = repeatably("", Map.of("code", code, "displayName", "Person " + code, "email", email, "locale", "en"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        repeatably("/" + code + "/transitions", Map.of("to", "suspended")).statusCode(200);
        assertThat(Database.tablesWith(code)).contains("user_account", "idempotency_key");
        Api.admin()
                .header("If-Match", "*")
                .delete(Api.ROOT + "/users/" + id)
                .then()
                .statusCode(204);
        assertThat(Database.tablesWith(code)).isEmpty();
    }

    @Test
    void changesNothingOfAnErasedPerson() {
        var person = People.somebody();
        var path = Api.ROOT + "/users/" + person.id();
        Api.admin().header("If-Match", "*").delete(path).then().statusCode(204);
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("displayName", "Back again"))
                .patch(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("user-erased"));
        move(person.id(), "active").statusCode(409);
        invitedAgain(person.id()).statusCode(409);
    }

    private static ValidatableResponse repeatably(String path, Map<String, ?> body) {
        return Api.admin()
                .header("If-Match", "*")
                .header("Idempotency-Key", Api.code("key"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + "/users" + path)
                .then();
    }

    private static ValidatableResponse refresh(People.Person person) {
        return People.post("/auth/refresh", Map.of("refreshToken", person.refreshToken()));
    }

    private static ValidatableResponse user(String reference) {
        return Api.admin().get(Api.ROOT + "/users/" + reference).then().statusCode(200);
    }

    private static ValidatableResponse invitedAgain(String reference) {
        return Api.admin()
                .post(Api.ROOT + "/users/" + reference + "/invitations")
                .then();
    }

    private static ValidatableResponse move(String reference, String to) {
        return Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", to))
                .post(Api.ROOT + "/users/" + reference + "/transitions")
                .then();
    }
}
