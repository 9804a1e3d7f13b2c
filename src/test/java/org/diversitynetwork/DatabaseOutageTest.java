package org.diversitynetwork;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.diversitynetwork.shared.FaultProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What callers and operators see while the database is away, and after. */
@QuarkusTest
class DatabaseOutageTest {
    private static final int TRIES = 100;

    @Inject
    EntityManager entities;

    @AfterEach
    void bringItBack() {
        FaultProxy.database().become(FaultProxy.Mode.PASS);
        awaitStatus(200, DatabaseOutageTest::read);
    }

    @ParameterizedTest
    @EnumSource(value = FaultProxy.Mode.class, mode = Mode.EXCLUDE, names = "PASS")
    void saysThatItIsUnavailableAndLivesOn(FaultProxy.Mode fault) throws Exception {
        read().then().statusCode(200);
        Api.token();
        FaultProxy.database().become(fault);
        var answers = atOnce(40);
        assertThat(answers).allSatisfy(answer -> {
            problem(answer, 503, answer.path("code")).header("Retry-After", notNullValue());
            assertThat(answer.<String>path("code")).startsWith("database-");
        });
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
        Thing.partner().posted().statusCode(503);
        FaultProxy.database().become(FaultProxy.Mode.PASS);
        awaitStatus(200, DatabaseOutageTest::read);
        Thing.partner().stored();
    }

    @Test
    void saysThatItIsBusyWhileEveryConnectionWaits() throws Exception {
        try (var pool = Executors.newFixedThreadPool(40)) {
            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery("lock table partner in access exclusive mode")
                        .executeUpdate();
                var running = IntStream.range(0, 40)
                        .mapToObj(i -> pool.submit(DatabaseOutageTest::read))
                        .toList();
                given().get("/q/health/live").then().statusCode(200);
                running.forEach(one -> problem(result(one), 503, "database-busy"));
            });
        }
        awaitStatus(200, DatabaseOutageTest::read);
    }

    private static Response result(Future<Response> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never answered from memory: the words differ each time. */
    private static Response read() {
        return given().queryParam("q", Api.code("word")).get(Api.ROOT + "/partners");
    }

    private static java.util.List<Response> atOnce(int callers) throws Exception {
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<Response>>();
            for (var i = 0; i < callers; i++) {
                running.add(pool.submit(DatabaseOutageTest::read));
            }
            var answers = new ArrayList<Response>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static void awaitStatus(int status, java.util.function.Supplier<Response> call) {
        for (var i = 0; i < TRIES; i++) {
            if (call.get().statusCode() == status) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(call.get().statusCode()).isEqualTo(status);
    }
}
