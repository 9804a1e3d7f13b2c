package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Creating, changing under haste, and repeating, as callers see them. */
@QuarkusTest
class WritesTest {
    @Inject
    EntityManager entities;

    private static final String PARTNERS = Api.ROOT + "/partners";

    @Test
    void answersACreationWithPlaceVersionAndBody() {
        var answer = Thing.partner()
                .posted()
                .statusCode(201)
                .header("Location", startsWith(PARTNERS + "/"))
                .extract();
        Api.anyone().get(answer.header("Location")).then().statusCode(200).body("code", equalTo(answer.path("code")));
        Api.admin()
                .header("If-Match", answer.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Other"))
                .patch(answer.header("Location"))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsWhatAMergePatchDoesNotName() {
        var partner = Thing.partner()
                .with("shortName", "P")
                .with("website", "https://partner.example")
                .stored();
        var patch = new java.util.HashMap<String, Object>();
        patch.put("website", null);
        partner.change(patch)
                .statusCode(200)
                .body("website", nullValue())
                .body("shortName", equalTo("P"))
                .body("name", equalTo("A partner"));
    }

    @Test
    void storesAChangeOfNothingButAList() {
        var network = Thing.network().stored();
        network.change(Map.of("languages", List.of("en", "fr"))).statusCode(200);
        network.seenByAdmin().body("languages", equalTo(List.of("en", "fr"))).body("etag", startsWith("\"1"));
        var partner = Thing.partner().stored();
        partner.change(Map.of("contactPoints", List.of(Map.of("role", "office", "label", "The office"))))
                .statusCode(200);
        partner.seenByAdmin().body("contactPoints.label", equalTo(List.of("The office")));
    }

    @Test
    void letsOneOfFiftyWritersWinAndTellsTheOthers() throws Exception {
        var partner = Thing.partner().stored();
        var statuses = atOnce(
                50,
                i -> Api.admin()
                        .header("If-Match", "\"0\"")
                        .contentType("application/merge-patch+json")
                        .body(Map.of("name", "Writer " + i))
                        .patch(partner.path()));
        assertThat(statuses.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(statuses.stream().filter(a -> a.statusCode() == 412))
                .hasSize(49)
                .allSatisfy(a -> assertThat(a.header("ETag")).isEqualTo("\"1.-\""));
        String winner = statuses.stream()
                .filter(a -> a.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .path("name");
        partner.seenByAnyone().body("name", equalTo(winner)).body("etag", startsWith("\"1."));
    }

    @Test
    void doesARepeatedPostOnceEvenAtTheSameTime() throws Exception {
        var key = Api.code("key");
        var body = Map.of(
                "code",
                Api.code("partner"),
                "name",
                "Once",
                "countryCode",
                "BE",
                "type",
                "ngo",
                "legalStatus",
                "private");
        var answers = atOnce(
                10,
                i -> Api.admin()
                        .header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(PARTNERS));
        assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(a -> a.header("Location")).distinct()).hasSize(1);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(a -> "true".equals(a.header("Idempotency-Replayed"))))
                .hasSize(9);
        assertThat(answers.stream().map(a -> a.header("ETag")).distinct()).hasSize(1);
    }

    @Test
    void refusesAKeyWithAnotherBody() {
        var key = Api.code("key");
        Thing.partner();
        post(
                        key,
                        Map.of(
                                "code",
                                Api.code("partner"),
                                "name",
                                "One",
                                "countryCode",
                                "BE",
                                "type",
                                "ngo",
                                "legalStatus",
                                "private"))
                .then()
                .statusCode(201);
        problem(
                post(
                        key,
                        Map.of(
                                "code",
                                Api.code("partner"),
                                "name",
                                "Two",
                                "countryCode",
                                "BE",
                                "type",
                                "ngo",
                                "legalStatus",
                                "private")),
                422,
                "idempotency-key-reused");
    }

    @Test
    void repeatsARefusalToo() {
        var key = Api.code("key");
        var bad = Map.of("code", "NOT A CODE");
        problem(post(key, bad), 400, "validation-failed");
        post(key, bad)
                .then()
                .statusCode(400)
                .header("Idempotency-Replayed", "true")
                .contentType("application/problem+json");
    }

    @Test
    void keepsTheKeysOfPathsApart() {
        var key = Api.code("key");
        post(
                        key,
                        Map.of(
                                "code",
                                Api.code("partner"),
                                "name",
                                "One",
                                "countryCode",
                                "BE",
                                "type",
                                "ngo",
                                "legalStatus",
                                "private"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        Api.admin()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(Api.ROOT + "/cities")
                .then()
                .statusCode(400)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void neverStoresAnAccessToken() {
        var credentials = Map.of("email", "admin@example.org", "password", "a password for tests");
        for (var i = 0; i < 2; i++) {
            Api.anyone()
                    .header("Idempotency-Key", "sign-in")
                    .contentType(ContentType.JSON)
                    .body(credentials)
                    .post(Api.ROOT + "/auth/token")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue())
                    .header("Cache-Control", "no-store");
        }
    }

    /** The claim of the key runs into the time limit for locks; what comes after on the same threads must be stored. */
    @Test
    void losesNoLaterWriteAfterAKeyThatCouldNotBeClaimed() {
        var key = Api.code("key");
        var body = Map.of(
                "code",
                Api.code("partner"),
                "name",
                "Late",
                "countryCode",
                "BE",
                "type",
                "ngo",
                "legalStatus",
                "private");
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("""
                            insert into idempotency_key (caller, path, key, body_hash, created_at)
                            select 'user:' || id, :path, :key, '', now() from user_account where email = 'admin@example.org'""")
                    .setParameter("path", PARTNERS)
                    .setParameter("key", key)
                    .executeUpdate();
            problem(post(key, body), 503, "database-busy");
        } finally {
            QuarkusTransaction.rollback();
        }
        for (var i = 0; i < 20; i++) {
            Thing.partner().stored().seenByAnyone().statusCode(200);
        }
        post(key, body).then().statusCode(201);
    }

    private static Response post(String key, Map<String, ?> body) {
        return Api.admin()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PARTNERS);
    }

    private static java.util.List<Response> atOnce(int callers, java.util.function.IntFunction<Response> call)
            throws Exception {
        Api.token();
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<Response>>();
            for (var i = 0; i < callers; i++) {
                var number = i;
                running.add(pool.submit((Callable<Response>) () -> call.apply(number)));
            }
            var answers = new ArrayList<Response>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
