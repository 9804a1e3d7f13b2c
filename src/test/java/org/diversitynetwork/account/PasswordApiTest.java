package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing passwords, by a link or by knowing the present one. */
@QuarkusTest
class PasswordApiTest {
    private static final String ANOTHER = "quite another one of mine";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "short,               elevenchars, too-weak",
        "few characters,      ababababababab, too-weak",
        "the code,            x NAME-OF-THE-ACCOUNT x, too-weak",
        "the e-mail address,  my MAILBOX-OF-IT here, too-weak",
        "over 72 bytes,       żółćżółćżółćżółćżółćżółćżółćżółćżółćżółć, size",
        "over 72 characters,  0123456789012345678901234567890123456789012345678901234567890123456789012, size"
    })
    void refusesWhatIsEasilyGuessedOrCutOff(String what, String password, String refusal) {
        var code = Api.code("account");
        var mailbox = Api.code("mailbox");
        People.invited(code, mailbox + "@example.org").statusCode(201);
        var link = People.linkFor(mailbox + "@example.org");
        People.setPassword(link, password.replace("NAME-OF-THE-ACCOUNT", code).replace("MAILBOX-OF-IT", mailbox))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/password"))
                .body("errors[0].code", equalTo(refusal))
                .body("errors[0].detail", not(containsString(password)));
        People.setPassword(link, People.PASSWORD).statusCode(204);
    }

    /** Whoever is called jo cannot be kept from everything with a jo in it. */
    @Test
    void takesAPasswordThatHoldsAVeryShortNameByChance() {
        var email = "jo@" + Api.code("host") + ".example";
        People.invited(Api.code("user"), email).statusCode(201);
        People.setPassword(People.linkFor(email), "a journey to nowhere").statusCode(204);
    }

    @Test
    void isResetByALinkThatEndsAllSessions() {
        var person = People.somebody();
        var other = person.again();
        var before = People.mailsTo(person.email());
        reset(person.email());
        assertThat(People.mailsTo(person.email())).isEqualTo(before + 1);
        person.me().statusCode(200);
        var link = People.linkFor(person.email());
        People.setPassword(link, ANOTHER).statusCode(204);
        person.me().statusCode(401);
        other.me().statusCode(401);
        People.signIn(person.email(), People.PASSWORD).statusCode(401);
        People.signIn(person.email(), ANOTHER).statusCode(200);
        People.setPassword(link, People.PASSWORD).statusCode(410);
    }

    @Test
    void tellsNobodyWhetherThereIsSuchAnAccount() {
        var email = Api.code("nobody") + "@example.org";
        reset(email);
        assertThat(People.mailsTo(email)).isZero();
        var code = Api.code("user");
        People.invited(code, code + "@example.org").statusCode(201);
        reset(code + "@example.org");
        assertThat(People.mailsTo(code + "@example.org")).isEqualTo(1);
    }

    @Test
    void isResetByTheNewestLinkOnlyAndOnlyInTime() {
        var person = People.somebody();
        reset(person.email());
        var older = People.linkFor(person.email());
        var mails = People.mailsTo(person.email());
        reset(person.email());
        assertThat(People.mailsTo(person.email()))
                .as("nobody's mailbox is filled by others")
                .isEqualTo(mails);
        Database.change(
                "update one_time_link set expires_at = expires_at - interval '5 minutes' where user_id = ?1",
                java.util.UUID.fromString(person.id()));
        reset(person.email());
        var newer = People.linkFor(person.email());
        People.setPassword(older, ANOTHER).statusCode(410);
        Database.change(
                "update one_time_link set expires_at = now() - interval '1 second' where user_id = ?1",
                java.util.UUID.fromString(person.id()));
        People.setPassword(newer, ANOTHER).statusCode(410);
        person.me().statusCode(200);
    }

    @Test
    void isChangedByWhoeverKnowsIt() {
        var person = People.somebody();
        var other = person.again();
        change(person, People.PASSWORD, ANOTHER).statusCode(204);
        person.me().statusCode(200);
        other.me().statusCode(401);
        People.post("/auth/refresh", Map.of("refreshToken", other.refreshToken()))
                .statusCode(401);
        People.post("/auth/refresh", Map.of("refreshToken", person.refreshToken()))
                .statusCode(200);
        People.signIn(person.email(), People.PASSWORD).statusCode(401);
        People.signIn(person.email(), ANOTHER).statusCode(200);
    }

    @Test
    void isChangedToASoundOneOnly() {
        var person = People.somebody();
        change(person, People.PASSWORD, "short")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/newPassword"))
                .body("errors[0].code", equalTo("too-weak"));
        change(person, People.PASSWORD, person.code() + " and more")
                .statusCode(400)
                .body("errors[0].code", equalTo("too-weak"));
        person.again().me().statusCode(200);
    }

    @Test
    void isNotChangedByWhoeverOnlyFoundAnOpenScreen() {
        var person = People.somebody();
        change(person, "a wrong password", ANOTHER).statusCode(401).body("code", equalTo("sign-in-failed"));
        person.me().statusCode(200);
        var blocked = Stream.generate(() ->
                        change(person, "a wrong password", ANOTHER).extract().statusCode())
                .limit(15)
                .anyMatch(status -> status == 429);
        assertThat(blocked).as("counted like a wrong password at the sign-in").isTrue();
        person.me().statusCode(200);
    }

    @Test
    void standsInNoTable() {
        var person = People.somebody();
        change(person, People.PASSWORD, "a secret " + person.id()).statusCode(204);
        assertThat(Database.tablesWith("a secret " + person.id())).isEmpty();
    }

    private static void reset(String email) {
        People.post("/auth/password-resets", Map.of("email", email)).statusCode(204);
    }

    private static ValidatableResponse change(People.Person person, String current, String next) {
        return person.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .post(Api.ROOT + "/me/password")
                .then();
    }
}
