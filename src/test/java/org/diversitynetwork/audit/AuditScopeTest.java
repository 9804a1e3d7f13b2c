package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.Test;

/** Everybody sees what was done to what they run, in lists, counts and single entries alike, and nothing else. */
@QuarkusTest
class AuditScopeTest {
    @Test
    void showsALeadPartnerItsNetworkWithItsMembersAndTheirCities() {
        var own = Networks.ready();
        var foreign = Networks.ready();
        var lead =
                People.somebody().with("lead_partner", "network", own.network().code());
        for (var seen : List.of(own.network(), own.lead(), own.leadCity(), own.leadMembership())) {
            assertSees(lead::calls, seen);
        }
        for (var unseen : List.of(foreign.network(), foreign.lead(), foreign.leadCity(), foreign.leadMembership())) {
            assertSeesNot(lead::calls, unseen);
        }
    }

    @Test
    void showsACoordinatorTheCity() {
        var own = Networks.ready();
        var foreign = Networks.ready();
        var coordinator = People.somebody()
                .with("city_coordinator", "city", own.leadCity().code());
        assertSees(coordinator::calls, own.leadCity());
        assertSees(coordinator::calls, own.leadMembership());
        assertSeesNot(coordinator::calls, own.network());
        assertSeesNot(coordinator::calls, foreign.leadCity());
    }

    @Test
    void showsAnEditorThePartnerAndNotWhatElseIsDoneInItsCity() {
        var own = Networks.ready();
        var neighbour = Thing.partner().with("cityId", own.leadCity().code()).stored();
        var editor =
                People.somebody().with("partner_editor", "partner", own.lead().code());
        assertSees(editor::calls, own.lead());
        assertSees(editor::calls, own.leadMembership());
        assertSeesNot(editor::calls, own.leadCity());
        assertSeesNot(editor::calls, neighbour);
    }

    @Test
    void showsWhatHappenedToPeopleToThoseOnlyWhoRunTheInstallation() {
        var somebody = People.somebody();
        var lead = People.somebody()
                .with("lead_partner", "network", Networks.ready().network().code());
        var signIn = Trail.last("thingId", somebody.id());
        assertThat(signIn).containsEntry("action", "signed_in").containsEntry("caller", "user:" + somebody.id());
        lead.calls()
                .get(Trail.PATH + "/" + signIn.get("id"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void showsATokenItsPartnerWhereItsScopeSaysSo() {
        var partner = Thing.partner().stored();
        var other = Thing.partner().stored();
        var reading = Tokens.of(partner.code(), "audit:read");
        assertSees(reading::calls, partner);
        assertSeesNot(reading::calls, other);
        Tokens.of(partner.code(), "partners:read")
                .calls()
                .get(Trail.PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
    }

    @Test
    void tellsThroughWhichTokenSomethingWasDone() {
        var partner = Thing.partner().stored();
        Tokens.of(partner.code(), "partners:write")
                .calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "By a system"))
                .patch(partner.path())
                .then()
                .statusCode(200);
        var entry = Trail.last("thingId", partner.id());
        assertThat(entry).containsEntry("action", "changed");
        assertThat(entry.get("caller")).isEqualTo("token:" + entry.get("tokenId"));
        assertThat(Trail.of("through", entry.get("tokenId"))).hasSize(1);
    }

    @Test
    void refusesWhoeverHasNoRoleThatReads() {
        var somebody = People.somebody();
        somebody.calls().get(Trail.PATH).then().statusCode(403).body("code", equalTo("not-allowed"));
        somebody.calls().get(Trail.PATH + "/verification").then().statusCode(403);
        People.somebody()
                .with("network_admin", "network", Networks.ready().network().code())
                .calls()
                .get(Trail.PATH + "/verification")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhatWasRefused() {
        var city = Thing.city().stored();
        var somebody = People.somebody();
        var request = Api.code("request");
        somebody.calls()
                .header("X-Request-Id", request)
                .header("If-Match", "*")
                .delete(city.path())
                .then()
                .statusCode(403);
        assertThat(Trail.one("requestId", request))
                .containsEntry("action", "refused")
                .containsEntry("caller", "user:" + somebody.id())
                .containsEntry("detail", "archiveCity")
                .containsEntry("thing", null);
    }

    @Test
    void tellsThatSomebodyFailedToSignIn() {
        var somebody = People.somebody();
        People.signIn(somebody.email(), "not the password").statusCode(401);
        assertThat(Trail.last("thingId", somebody.id()))
                .containsEntry("action", "sign_in_failed")
                .containsEntry("thing", "user")
                .containsEntry("caller", "anonymous");
    }

    @Test
    void findsEntriesByWhatTheyTell() {
        var led = Networks.ready();
        led.leadCity().change(Map.of("timeZone", "Europe/Rome")).statusCode(200);
        var entries = Api.admin()
                .queryParam("city", led.leadCity().code())
                .queryParam("thing", "city,partner")
                .queryParam("action", "changed")
                .queryParam("atFrom", "2020-01-01T00:00:00Z")
                .queryParam("atTo", "2099-01-01T00:00:00Z")
                .queryParam("count", true)
                .get(Trail.PATH)
                .then()
                .statusCode(200)
                .body("page.total", equalTo(1))
                .extract()
                .<List<String>>path("items.thingId");
        assertThat(entries).containsExactly(led.leadCity().id());
        assertThat(Trail.of("partner", led.lead().id())).hasSize(3);
        assertThat(Trail.of("network", "nobody-has-this-code")).isEmpty();
        for (var wrong : List.of("thingId=x", "through=no-id", "atFrom=yesterday", "atTo=0000-01-01T00:00:00Z")) {
            var parameter = wrong.split("=");
            Api.admin()
                    .queryParam(parameter[0], parameter[1])
                    .get(Trail.PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(parameter[0]));
        }
    }

    @Test
    void listsTheNewestFirst() {
        Thing.partner().stored();
        Thing.partner().stored();
        List<String> times =
                Api.admin().get(Trail.PATH).then().statusCode(200).extract().path("items.at");
        assertThat(times.stream().map(Instant::parse).toList()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static void assertSees(Supplier<RequestSpecification> caller, Thing.Stored thing) {
        var ids = list(caller, thing);
        assertThat(ids).as(thing.path()).isNotEmpty();
        caller.get().get(Trail.PATH + "/" + ids.getFirst()).then().statusCode(200);
    }

    private static void assertSeesNot(Supplier<RequestSpecification> caller, Thing.Stored thing) {
        assertThat(list(caller, thing)).as(thing.path()).isEmpty();
        var entry = Trail.of("thingId", thing.id()).getFirst();
        caller.get().get(Trail.PATH + "/" + entry.get("id")).then().statusCode(404);
    }

    /** The ids of the entries about a thing; the total counts no more than those. */
    private static List<String> list(Supplier<RequestSpecification> caller, Thing.Stored thing) {
        var page = caller.get()
                .queryParam("thingId", thing.id())
                .queryParam("count", true)
                .get(Trail.PATH)
                .then()
                .statusCode(200)
                .extract();
        List<String> ids = page.path("items.id");
        assertThat(page.<Integer>path("page.total")).isEqualTo(ids.size());
        return ids;
    }
}
