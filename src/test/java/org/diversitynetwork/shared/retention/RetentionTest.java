package org.diversitynetwork.shared.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RetentionTest {
    @Inject
    RetentionService retention;

    @Inject
    EntityManager entities;

    /** A row is put as far into the past as it is kept, and a little more; its twin a little less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sign_in_failure | insert into sign_in_failure values (:key, 1, true, now(), now() - interval '23 hours') | insert into sign_in_failure values (:key, 1, true, now(), now() - interval '25 hours')",
                "idempotency_key | insert into idempotency_key values ('x', 'x', :key, '', 200, '{}', '', now() - interval '23 hours') | insert into idempotency_key values ('x', 'x', :key, '', 200, '{}', '', now() - interval '25 hours')",
                "session | insert into session values (cast(:key as uuid), (select id from user_account limit 1), now(), now() + interval '1 day', now() - interval '29 days', 'SIGN_OUT') | insert into session values (cast(:key as uuid), (select id from user_account limit 1), now(), now() + interval '1 day', now() - interval '31 days', 'SIGN_OUT')",
                "one_time_link | insert into one_time_link values (cast(:key as bytea), (select id from user_account limit 1), 'INVITATION', now() + interval '1 hour') | insert into one_time_link values (cast(:key as bytea), (select id from user_account limit 1), 'INVITATION', now() - interval '1 hour')"
            })
    void removesWhatWasKeptLongEnoughAndNothingElse(String table, String kept, String over) {
        var stays = UUID.randomUUID().toString();
        var goes = UUID.randomUUID().toString();
        insert(kept, stays);
        insert(over, goes);
        retention.removeAll();
        assertThat(rowsWith(table, stays)).isEqualTo(1);
        assertThat(rowsWith(table, goes)).isZero();
    }

    @Test
    void erasesPeopleWhoNeverAnsweredTheirInvitation() {
        var code = Api.code("invited");
        var id = People.invited(code, code + "@example.org")
                .statusCode(201)
                .extract()
                .<String>path("id");
        retention.removeAll();
        Api.admin().get(Api.ROOT + "/users/" + id).then().body("status", equalTo("invited"));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update user_account set updated_at = now() - interval '91 days' where code = :code")
                        .setParameter("code", code)
                        .executeUpdate());
        retention.removeAll();
        Api.admin().get(Api.ROOT + "/users/" + id).then().body("status", equalTo("invited"));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from one_time_link where user_id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        retention.removeAll();
        Api.admin()
                .get(Api.ROOT + "/users/" + id)
                .then()
                .body("status", equalTo("erased"))
                .body("email", nullValue());
        People.invited(code, code + "@example.org").statusCode(201);
    }

    private void insert(String sql, String key) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(sql).setParameter("key", key).executeUpdate());
    }

    private long rowsWith(String table, String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "select count(*) from " + table + " t where cast(t as text) like :key")
                                .setParameter("key", "%" + (table.equals("one_time_link") ? hex(key) : key) + "%")
                                .getSingleResult())
                        .longValue());
    }

    private static String hex(String key) {
        return java.util.HexFormat.of().formatHex(key.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
