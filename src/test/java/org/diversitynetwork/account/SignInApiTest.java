package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignInApiTest {
    @Test
    void tradesThePasswordForATokenOfFifteenMinutes() {
        People.signIn("ADMIN@example.org", "a password for tests")
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(900))
                .body("refreshToken", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"admin@example.org, wrong", "nobody@example.org, a password for tests"})
    void tellsNeitherWhichOfTheTwoIsWrong(String email, String password) {
        People.signIn(email, password).statusCode(401).body("code", equalTo("sign-in-failed"));
    }

    @Test
    void takesAPasswordOfManyBytesForAWrongOne() {
        People.signIn("admin@example.org", "ż".repeat(72)).statusCode(401);
    }

    @Test
    void repeatsNoPasswordInARefusal() {
        var body = Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("email", "no address", "password", "secret-word".repeat(10)))
                .post(Api.ROOT + "/auth/token")
                .asString();
        assertThat(body).contains("#/email").contains("#/password").doesNotContain("secret-word");
    }

    @Test
    void keepsSomebodySignedInByRefreshTokensThatEachWorkOnce() {
        var person = People.somebody();
        var second = refresh(person.refreshToken()).statusCode(200).extract();
        isSignedIn(second.path("accessToken"), true);
        var third = refresh(second.path("refreshToken")).statusCode(200).extract();
        isSignedIn(third.path("accessToken"), true);
        isSignedIn(person.token(), true);
    }

    @Test
    void endsTheSessionWhenAnOldRefreshTokenIsUsedAgain() {
        var person = People.somebody();
        var next = refresh(person.refreshToken()).statusCode(200).extract();
        refresh(person.refreshToken()).statusCode(401).body("code", equalTo("credentials-invalid"));
        refresh(next.path("refreshToken")).statusCode(401);
        isSignedIn(next.path("accessToken"), false);
        isSignedIn(person.token(), false);
        var anew =
                People.signIn(person.email(), People.PASSWORD).statusCode(200).extract();
        isSignedIn(anew.path("accessToken"), true);
    }

    @Test
    void letsOneOfManyWhoRefreshAtOnceThroughAndEndsTheSession() throws Exception {
        var person = People.somebody();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> Api.undocumented()
                            .contentType(ContentType.JSON)
                            .body(Map.of("refreshToken", person.refreshToken()))
                            .post(Api.ROOT + "/auth/refresh")
                            .statusCode()))
                    .toList();
            assertThat(answers.stream().map(SignInApiTest::get).filter(status -> status == 200))
                    .hasSize(1);
        }
        isSignedIn(person.token(), false);
    }

    @Test
    void signsOutAtOnce() {
        var person = People.somebody();
        isSignedIn(person.token(), true);
        People.post("/auth/sign-out", Map.of("refreshToken", person.refreshToken()))
                .statusCode(204);
        isSignedIn(person.token(), false);
        refresh(person.refreshToken()).statusCode(401);
        People.post("/auth/sign-out", Map.of("refreshToken", "dvr_nobody-has-this"))
                .statusCode(204);
    }

    @Test
    void makesWhoeverGuessesWaitLongerEachTime() {
        var person = People.somebody();
        for (var i = 0; i < 10; i++) {
            People.signIn(person.email(), "wrong " + i).statusCode(401);
        }
        lengthenTheWait();
        People.signIn(person.email(), People.PASSWORD)
                .statusCode(429)
                .body("code", equalTo("sign-in-blocked"))
                .header("Retry-After", notNullValue());
        isSignedIn(person.token(), true);
    }

    /** Each is counted before its password is compared, so that none of the others slips through. */
    @Test
    void letsNoneOfTwoHundredWrongPasswordsAtOnceInAndSignsNobodyOut() throws Exception {
        var person = People.somebody();
        try (var threads = Executors.newFixedThreadPool(40)) {
            var answers = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> Api.undocumented()
                            .contentType(ContentType.JSON)
                            .body(Map.of("email", person.email(), "password", "wrong " + i))
                            .post(Api.ROOT + "/auth/token")
                            .statusCode()))
                    .toList();
            var statuses = answers.stream().map(SignInApiTest::get).toList();
            assertThat(statuses).isSubsetOf(401, 429, 503);
            assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThan(30);
        }
        isSignedIn(person.token(), true);
    }

    @Test
    void forgetsWrongPasswordsOnceTheRightOneCame() {
        var person = People.somebody();
        for (var round = 0; round < 3; round++) {
            for (var i = 0; i < 5; i++) {
                People.signIn(person.email(), "wrong " + i).statusCode(401);
            }
            People.signIn(person.email(), People.PASSWORD).statusCode(200);
        }
    }

    /** A second can pass unseen on a busy machine. */
    private static void lengthenTheWait() {
        assertThat(Database.change("""
                        update sign_in_failure set blocked_until = blocked_until + interval '1 hour'
                        where blocked_until > last_at and who = (
                          select who from sign_in_failure where who like 'account:%' order by last_at desc limit 1)""")).isEqualTo(1);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static io.restassured.response.ValidatableResponse refresh(String token) {
        return People.post("/auth/refresh", Map.of("refreshToken", token));
    }

    private static void isSignedIn(String token, boolean expected) {
        Api.anyone()
                .header("Authorization", "Bearer " + token)
                .get(Api.ROOT + "/me")
                .then()
                .statusCode(expected ? 200 : 401);
    }
}
