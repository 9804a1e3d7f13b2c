package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.diversitynetwork.audit.Trail.fromTo;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.diversitynetwork.shared.access.AccessEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is done leaves an entry: who, what, from what to what; and nothing that was not done does. */
@QuarkusTest
class AuditTrailTest {
    @Inject
    EntityManager entities;

    @Inject
    Event<AccessEvent> events;

    @Test
    void tellsWhoCreatedWhatAndInWhichRequest() {
        var request = Api.code("request");
        var code = Api.code("city");
        var id = post(request, "/cities", city(code))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var entry = Trail.one("requestId", request);
        assertThat(entry)
                .containsEntry("action", "created")
                .containsEntry("thing", "city")
                .containsEntry("thingId", id)
                .containsEntry("cityId", id)
                .containsEntry("tokenId", null);
        assertThat((String) entry.get("caller")).startsWith("user:");
        var changes = Trail.changes(entry);
        assertThat(changes.get("code")).isEqualTo(fromTo(null, code));
        assertThat(changes.get("name")).isEqualTo(fromTo(null, Map.of("en", "A city")));
        assertThat(changes.get("adminLevel")).isEqualTo(fromTo(null, "municipality"));
        assertThat(changes).doesNotContainKeys("version", "createdAt", "updatedAt", "sortName", "positioning");
    }

    @Test
    void tellsOnlyTheFieldsThatChanged() {
        var parent = Thing.city().stored();
        var city = Thing.city().stored();
        city.change(Map.of("timeZone", "Europe/Rome", "parentCity", parent.code()))
                .statusCode(200);
        var entry = Trail.last("thingId", city.id());
        assertThat(entry).containsEntry("action", "changed");
        assertThat(Trail.changes(entry))
                .isEqualTo(Map.of(
                        "timeZone", fromTo("Europe/Brussels", "Europe/Rome"), "parent", fromTo(null, parent.id())));
    }

    @Test
    void tellsNothingOfAChangeThatChangesNothing() {
        var city = Thing.city().stored();
        city.change(Map.of("timeZone", "Europe/Brussels")).statusCode(200);
        assertThat(Trail.of("thingId", city.id())).hasSize(1);
    }

    @Test
    void tellsAMoveWithItsReasonInOneEntry() {
        var city = Thing.city().stored();
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "archived", "reason", "Merged with its neighbour."))
                .post(city.path() + "/transitions")
                .then()
                .statusCode(200);
        var entries = Trail.of("thingId", city.id());
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast())
                .containsEntry("action", "moved")
                .containsEntry("fromState", "current")
                .containsEntry("toState", "archived")
                .containsEntry("reason", "Merged with its neighbour.");
    }

    @Test
    void tellsWhatWasRemovedAndWhatItWas() {
        var city = Thing.city().stored();
        var focus = Thing.focus(city, "women").stored();
        focus.remove().statusCode(204);
        var entry = Trail.last("thingId", focus.id());
        assertThat(entry)
                .containsEntry("action", "removed")
                .containsEntry("thing", "city_focus")
                .containsEntry("cityId", city.id());
        assertThat(Trail.changes(entry).get("city")).isEqualTo(fromTo(city.id(), null));
    }

    @Test
    void tellsWhatAThingBelongsTo() {
        var led = Networks.ready();
        assertThat(Trail.of("thingId", led.leadMembership().id()).getFirst())
                .containsEntry("networkId", led.network().id())
                .containsEntry("partnerId", led.lead().id())
                .containsEntry("cityId", led.leadCity().id());
        assertThat(Trail.last("thingId", led.lead().id()))
                .containsEntry("partnerId", led.lead().id())
                .containsEntry("cityId", led.leadCity().id());
    }

    @Test
    void neverTellsWhatIsPersonal() {
        var email = Api.code("somebody") + "@example.org";
        var point = Map.of("role", "office", "label", "The office", "email", email);
        var partner = Thing.partner().with("contactPoints", List.of(point)).stored();
        var told = Trail.changes(Trail.one("thingId", partner.id())).get("contactPoints");
        assertThat(told.toString()).contains("The office", "hmac:").doesNotContain(email);
        partner.change(Map.of("contactPoints", List.of(Map.of("role", "office", "label", "The office"))))
                .statusCode(200);
        assertThat(Trail.changes(Trail.last("thingId", partner.id()))
                        .get("contactPoints")
                        .getLast())
                .asString()
                .contains("The office")
                .doesNotContain("hmac:");
        assertThat(stored("cast(changes as text) like :sought", "%" + email + "%"))
                .isZero();
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        var request = Api.code("request");
        var taken = Thing.city().stored();
        post(request, "/cities", city(taken.code())).then().statusCode(409).body("code", equalTo("city-code-taken"));
        post(request, "/cities", Map.of("code", "x")).then().statusCode(400).body("code", equalTo("validation-failed"));
        assertThat(stored("request_id = :sought", request)).isZero();
    }

    @Test
    void tellsARepeatedPostOnce() {
        var code = Api.code("city");
        String id = null;
        for (var i = 0; i < 3; i++) {
            id = Api.admin()
                    .header("Idempotency-Key", code)
                    .contentType(ContentType.JSON)
                    .body(city(code))
                    .post(Api.ROOT + "/cities")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        assertThat(Trail.one("thingId", id)).containsEntry("action", "created");
    }

    @Test
    void tellsThatTheServiceItselfLoadedTheReferenceData() {
        var arrsa = Api.anyone().get(Api.ROOT + "/partners/arrsa").<String>path("id");
        var entry = Trail.of("thingId", arrsa).getFirst();
        assertThat(entry).containsEntry("caller", "system").containsEntry("requestId", null);
    }

    @Test
    void refusesAWriteThatItCannotTell() {
        var code = Api.code("city");
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("select lane from audit_lane for update", Integer.class)
                    .getResultList();
            post(Api.code("request"), "/cities", city(code))
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("database-busy"));
        } finally {
            QuarkusTransaction.rollback();
        }
        Api.anyone().get(Api.ROOT + "/cities/" + code).then().statusCode(404);
        Thing.city().with("code", code).posted().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'Another one'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_lane",
                "truncate audit_lane"
            })
    void letsNobodyChangeWhatItTold(String statement) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()))
                .rootCause()
                .hasMessageContaining("only ever added to");
    }

    @Test
    void tellsWhoWasKeptOutEvenWhenTheTransactionIsRolledBack() {
        var user = UUID.randomUUID();
        QuarkusTransaction.begin();
        events.fire(new AccessEvent("signed_in", user, null, null));
        events.fire(AccessEvent.refused("sign_in_failed", user));
        QuarkusTransaction.rollback();
        assertThat(Trail.one("thingId", user))
                .containsEntry("action", "sign_in_failed")
                .containsEntry("thing", "user");
    }

    @Test
    void tellsWhoCameInAndWentOut() {
        var user = UUID.randomUUID();
        var token = UUID.randomUUID();
        events.fire(new AccessEvent("signed_in", user, token, "by password"));
        QuarkusTransaction.requiringNew().run(() -> events.fire(AccessEvent.ofUser("signed_out", user)));
        var entries = Trail.of("thingId", user);
        assertThat(entries).extracting(e -> e.get("action")).containsExactly("signed_in", "signed_out");
        assertThat(entries.getFirst())
                .containsEntry("tokenId", token.toString())
                .containsEntry("detail", "by password");
    }

    private static Map<String, Object> city(String code) {
        return Map.of(
                "code",
                code,
                "name",
                Map.of("en", "A city"),
                "countryCode",
                "BE",
                "adminLevel",
                "municipality",
                "timeZone",
                "Europe/Brussels");
    }

    private static io.restassured.response.Response post(String request, String path, Map<String, ?> body) {
        return Api.admin()
                .header("X-Request-Id", request)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + path);
    }

    private long stored(String condition, String sought) {
        return (Long) entities.createNativeQuery("select count(*) from audit_entry where " + condition, Long.class)
                .setParameter("sought", sought)
                .getSingleResult();
    }
}
