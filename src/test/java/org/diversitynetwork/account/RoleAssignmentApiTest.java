package org.diversitynetwork.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles, from the day that they begin to the day that they end. */
@QuarkusTest
class RoleAssignmentApiTest {
    @Test
    void countsAtOnceWhenItIsGivenAndNoLongerWhenItIsTakenBack() {
        var city = Thing.city().stored();
        var person = People.somebody();
        hasNoRole(person);
        var held = Api.ROOT + "/users/" + person.code() + "/roles/"
                + People.give(person.code(), "city_coordinator", "city", city.code())
                        .statusCode(201)
                        .extract()
                        .path("id");
        person.me().body("roles.role", contains("city_coordinator")).body("mayEdit.cities", contains(city.id()));
        renamed(person, city).statusCode(200);
        Api.admin().header("If-Match", "*").delete(held).then().statusCode(204);
        hasNoRole(person);
        renamed(person, city).statusCode(403);
        Api.admin().get(held).then().statusCode(404);
    }

    @Test
    void countsNoLongerWhenItsLastDayIsPast() {
        var person = People.somebody();
        var id = given(person, today().minusDays(9), null)
                .statusCode(201)
                .extract()
                .<String>path("id");
        person.me().body("roles.role", contains("city_coordinator"));
        last(person, id, today()).statusCode(200);
        person.me().body("roles.validTo", contains(today().toString()));
        last(person, id, today().minusDays(1)).statusCode(200);
        hasNoRole(person);
        last(person, id, today().minusDays(10))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/validTo"))
                .body("errors[0].code", equalTo("before-start"));
        last(person, id, null).statusCode(200);
        person.me().body("roles.role", contains("city_coordinator"));
    }

    @Test
    void doesNotCountBeforeItsFirstDayNorAfterItsLast() {
        var person = People.somebody();
        given(person, today().plusDays(1), null).statusCode(201);
        given(person, today().minusDays(9), today().minusDays(1)).statusCode(201);
        hasNoRole(person);
        given(person, today(), today()).statusCode(201);
        person.me().body("roles.role", contains("city_coordinator"));
    }

    @ParameterizedTest
    @CsvSource({
        "city_coordinator, network, techdiversity, #/scope",
        "lead_partner, city, trikala, #/scope",
        "partner_editor, network, techdiversity, #/scope",
        "network_admin, city, trikala, #/scope",
        "city_coordinator, city, no-such-city, #/scopeId",
        "partner_editor, partner, 0199e3c4-a1b2-7f00-8a00-000000000012, #/scopeId",
        "participant, survey, no-such-survey, #/scopeId",
        "city_coordinator, city, , #/scopeId",
        "emperor, city, trikala, #/role",
        "city_coordinator, planet, trikala, #/scope"
    })
    void isGivenWithinAThingThatItIsMeantForOnly(String role, String scope, String scopeId, String pointer) {
        People.give(People.somebody().code(), role, scope, scopeId)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void isGivenOnceFromTheSameDay() {
        var person = People.somebody();
        given(person, today(), null).statusCode(201);
        given(person, today(), today()).statusCode(409).body("code", equalTo("role-assignment-once"));
        given(person, today().plusDays(30), null).statusCode(201);
        var admin = People.somebody();
        var body = Map.<String, Object>of(
                "role", "network_admin", "scope", "network", "validTo", "2020-01-01", "validFrom", "2020-01-01");
        posted(admin, body).statusCode(201);
        posted(admin, body).statusCode(409);
    }

    @Test
    void isNotFoundWithSomebodyElse() {
        var one = People.somebody();
        var other = People.somebody();
        var id = given(one, today(), null).statusCode(201).extract().<String>path("id");
        for (var path : new String[] {
            other.path() + "/roles/" + id, one.path() + "/roles/" + UUID.randomUUID(), one.path() + "/roles/nonsense"
        }) {
            Api.admin().get(path).then().statusCode(404);
            Api.admin().header("If-Match", "*").delete(path).then().statusCode(404);
        }
        one.me().body("roles.role", contains("city_coordinator"));
    }

    private static void hasNoRole(Person person) {
        person.me().statusCode(200).body("roles", empty()).body("mayEdit.cities", empty());
    }

    private static ValidatableResponse given(Person person, LocalDate from, LocalDate to) {
        var body =
                new HashMap<String, Object>(Map.of("role", "city_coordinator", "scope", "city", "scopeId", "trikala"));
        body.put("validFrom", from.toString());
        body.put("validTo", to == null ? null : to.toString());
        return posted(person, body);
    }

    private static ValidatableResponse posted(Person person, Map<String, Object> body) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(person.path() + "/roles")
                .then();
    }

    private static ValidatableResponse last(Person person, String id, LocalDate day) {
        var patch = new HashMap<String, Object>();
        patch.put("validTo", day == null ? null : day.toString());
        return Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(person.path() + "/roles/" + id)
                .then();
    }

    private static ValidatableResponse renamed(Person person, Thing.Stored city) {
        return person.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", Map.of("en", "Renamed by its coordinator")))
                .patch(city.path())
                .then();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
