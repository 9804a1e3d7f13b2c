package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Answers from memory are fast, and never older than the last change. */
@QuarkusTest
class PublicAnswersTest {
    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Test
    void answersAnUnchangedReadWithoutTheDatabase() {
        var partner = Thing.partner().stored();
        awaitMemory(partner);
        assertThat(statements(() -> partner.seenByAnyone().statusCode(200))).isZero();
        var etag = partner.seenByAnyone().extract().header("ETag");
        assertThat(statements(() -> Api.anyone()
                        .header("If-None-Match", etag)
                        .get(partner.path())
                        .then()
                        .statusCode(304)))
                .isZero();
    }

    @Test
    void showsAChangeAtOnceToWhoeverMadeIt() {
        var partner = Thing.partner().stored();
        for (var i = 0; i < 20; i++) {
            partner.seenByAnyone().statusCode(200);
            partner.change(Map.of("name", "Name " + i)).statusCode(200);
            partner.seenByAnyone().body("name", equalTo("Name " + i));
        }
    }

    /** As another node would make it, or an operator by hand. */
    @Test
    void showsAChangeThatWasMadeElsewhere() {
        var partner = Thing.partner().stored();
        awaitMemory(partner);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update partner set name = 'By hand', version = version + 1 where code = :code")
                        .setParameter("code", partner.code())
                        .executeUpdate());
        await(() -> partner.seenByAnyone().extract().path("name").equals("By hand"));
    }

    @Test
    void keepsWhatAdministratorsSeeFromEverybodyElse() {
        var network = Thing.network().stored();
        network.seenByAdmin().statusCode(200);
        network.seenByAnyone().statusCode(404);
        network.seenByAdmin().statusCode(200);
    }

    @Test
    void readsAPageInOneStatementAndACountInTwo() {
        var page = Map.of("network", "techdiversity", "limit", 50);
        assertThat(statements(() -> unkept().queryParams(page)
                        .get(Api.ROOT + "/partners")
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
        assertThat(statements(() -> unkept().queryParams(page)
                        .queryParam("count", true)
                        .get(Api.ROOT + "/partners")
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
        for (var list : new String[] {"/cities", "/networks", "/target-groups"}) {
            assertThat(statements(() -> unkept().get(Api.ROOT + list).then().statusCode(200)))
                    .as(list)
                    .isEqualTo(1);
        }
        assertThat(statements(() -> unkept().get(Api.ROOT + "/networks/techdiversity/memberships")
                        .then()
                        .statusCode(200)))
                .isEqualTo(2);
        assertThat(statements(() ->
                        unkept().get(Api.ROOT + "/cities/arezzo/focus").then().statusCode(200)))
                .isEqualTo(2);
    }

    @Test
    void readsAPublicItemInOneStatement() {
        for (var item : new String[] {
            "/partners/arrsa", "/cities/bucharest-district-6", "/networks/techdiversity", "/target-groups/women"
        }) {
            var unkept = item + "?lang=" + "abcdefghijklm".charAt(item.length() % 13) + "a";
            assertThat(statements(() -> unkept().get(Api.ROOT + unkept).then().statusCode(200)))
                    .as(item)
                    .isEqualTo(1);
        }
    }

    /** A question that nobody asked before, so that no answer to it is in memory. */
    private static io.restassured.specification.RequestSpecification unkept() {
        return Api.anyone().header("Accept-Language", Api.code("x"));
    }

    private long statements(Runnable call) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** Until the line for notifications is up, and the notifications of earlier changes have come round. */
    private void awaitMemory(Thing.Stored partner) {
        await(() -> statements(() -> partner.seenByAnyone().statusCode(200)) == 0);
    }

    private static void await(BooleanSupplier condition) {
        for (var i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
