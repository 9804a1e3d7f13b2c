package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PilotActionApiTest {
    private static final String PILOTS = Api.ROOT + "/pilot-actions";

    @Test
    void showsTheSevenPilotsOfSocialIMakers() {
        Api.anyone()
                .queryParam("network", "social-i-makers")
                .get(PILOTS)
                .then()
                .body("items", hasSize(7))
                .body("items.city.countryCode", containsInAnyOrder("AT", "DE", "HU", "IT", "SK", "SI", "PL"))
                .body("items.status", not(hasItem("proposed")));
    }

    @Test
    void marksTheOneThatWasMadeUp() {
        Api.anyone()
                .get(PILOTS + "/bielsko-biala-evening-coding")
                .then()
                .statusCode(200)
                .body("sources.confidence", contains("synthetic"))
                .body("status", equalTo("evaluated"))
                .body("decision.outcome", equalTo("scale"))
                .body("successCriteria.indicator.code", contains("women-trained", "course-dropout-share"));
    }

    @Test
    void isProposedAndReadBack() {
        var made = Pilots.proposed();
        made.pilot()
                .seenByAdmin()
                .body("status", equalTo("proposed"))
                .body("language", equalTo("en"))
                .body("coordinatorPartner.code", equalTo(made.led().lead().code()))
                .body("targetGroups.code", contains("women"))
                .body("successCriteria[0].threshold", equalTo(18))
                .body(
                        "successCriteria[0].indicator.code",
                        equalTo(made.indicator().code()))
                .body("budget.amount", equalTo("1000.00"))
                .body("participantsReached", hasSize(0));
    }

    @Test
    void isHiddenFromThePublicUntilItIsApproved() {
        var made = Pilots.proposed();
        made.pilot().seenByAnyone().statusCode(404);
        Api.anyone().get(made.path() + "/lineage").then().statusCode(404);
        Api.anyone().get(made.path() + "/measurements").then().statusCode(404);
        Api.anyone()
                .queryParam("city", made.led().leadCity().code())
                .get(PILOTS)
                .then()
                .body("items", hasSize(0));
        made.moved("approved").pilot().seenByAnyone().statusCode(200).body("allowedTransitions", hasSize(0));
    }

    @Test
    void staysHiddenOnceItIsRejected() {
        var made = Pilots.proposed().moved("rejected");
        made.pilot().seenByAnyone().statusCode(404);
        made.pilot().seenByAdmin().body("status", equalTo("rejected")).body("allowedTransitions", hasSize(0));
    }

    @Test
    void isSeenAsAProposalByThoseWhoWorkThere() {
        var made = Pilots.proposed();
        var city = made.led().leadCity();
        var elsewhere = Thing.city().stored();
        var people = List.of(
                People.somebody().with("city_coordinator", "city", city.code()),
                People.somebody().with("local_group_member", "city", city.code()),
                People.somebody()
                        .with("partner_editor", "partner", made.led().lead().code()),
                People.somebody()
                        .with("lead_partner", "network", made.led().network().code()));
        for (var person : people) {
            person.calls().get(made.path()).then().statusCode(200);
            person.calls()
                    .queryParam("city", city.code())
                    .get(PILOTS)
                    .then()
                    .body("items.id", contains(made.pilot().id()));
        }
        var stranger = People.somebody().with("city_coordinator", "city", elsewhere.code());
        stranger.calls().get(made.path()).then().statusCode(404);
        stranger.calls().queryParam("city", city.code()).get(PILOTS).then().body("items", hasSize(0));
        People.somebody()
                .with("mentor", "city", city.code())
                .calls()
                .get(made.path())
                .then()
                .statusCode(404);
    }

    @Test
    void isProposedByTheLocalGroupToo() {
        var led = Networks.active();
        var group = Thing.localGroup(led.leadCity()).stored();
        var member = People.somebody().with("local_group_member", "local_group", group.code());
        var proposal = Thing.pilotAction(led.network(), led.leadCity());
        var path = proposal.postedBy(member.calls()).statusCode(201).extract().header("Location");
        member.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("capacity", 3))
                .patch(path)
                .then()
                .statusCode(403);
        Thing.pilotAction(led.network(), Pilots.cityIn(led))
                .postedBy(member.calls())
                .statusCode(403);
    }

    @Test
    void isProposedByAnEditorForItsOwnPartner() {
        var led = Networks.active();
        var editor =
                People.somebody().with("partner_editor", "partner", led.lead().code());
        Thing.pilotAction(led.network(), led.leadCity())
                .postedBy(editor.calls())
                .statusCode(403);
        var path = Thing.pilotAction(led.network(), led.leadCity())
                .with("coordinatorPartner", led.lead().code())
                .postedBy(editor.calls())
                .statusCode(201)
                .extract()
                .header("Location");
        var other = Thing.partner().stored();
        Networks.memberOf(led.network(), other);
        editor.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("coordinatorPartner", other.code()))
                .patch(path)
                .then()
                .statusCode(403);
        editor.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("capacity", 12))
                .patch(path)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(12));
    }

    @Test
    void isProposedByATokenWithTheScopeForIt() {
        var led = Networks.active();
        var body = Thing.pilotAction(led.network(), led.leadCity())
                .with("coordinatorPartner", led.lead().code());
        body.postedBy(Tokens.of(led.lead().code(), "pilots:write").calls()).statusCode(201);
        body.postedBy(Tokens.of(led.lead().code(), "plans:write").calls())
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
    }

    @Test
    void hasACodeOfItsOwn() {
        var made = Pilots.proposed();
        Pilots.proposal(made.led(), made.indicator())
                .with("code", made.pilot().code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("pilot-action-code-taken"));
    }

    @Test
    void isFoundByGroupCountryCoordinatorAndDay() {
        var made = Pilots.approved();
        var group = Thing.targetGroup().stored();
        var other = Pilots.proposal(made.led(), made.indicator())
                .with("targetGroups", List.of("women", group.code()))
                .with("startDate", "2024-02-01")
                .stored();
        var network = made.led().network().code();
        found(Map.of("targetGroup", group.code() + ",nobody-has-this"), other.id());
        found(Map.of("targetGroup", group.id()), other.id());
        found(
                Map.of("network", network, "startDateFrom", "2025-01-01"),
                made.pilot().id());
        found(Map.of("network", network, "startDateTo", "2024-12-31"), other.id());
        found(
                Map.of("network", network, "country", "BE", "status", "approved"),
                made.pilot().id());
        found(Map.of("coordinatorPartner", made.led().lead().code(), "status", "proposed"), other.id());
        Api.admin()
                .queryParam("targetGroup", "nobody-has-this")
                .get(PILOTS)
                .then()
                .body("items", hasSize(0));
    }

    private static void found(Map<String, String> filter, String id) {
        Api.admin().queryParams(filter).get(PILOTS).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void keepsItsPlaceFromPageToPageUnderAFilterOfGroups() {
        var group = Thing.targetGroup().stored();
        var led = Networks.active();
        for (var i = 0; i < 3; i++) {
            Thing.pilotAction(led.network(), led.leadCity())
                    .with("targetGroups", List.of(group.code()))
                    .stored();
        }
        var first = Api.admin()
                .queryParam("targetGroup", group.code())
                .queryParam("limit", 2)
                .get(PILOTS)
                .then()
                .body("items", hasSize(2))
                .extract();
        Api.admin()
                .queryParam("targetGroup", group.code())
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("page.next"))
                .get(PILOTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void isAnotherAnswerOnceAThingItShowsHasChanged() {
        var made = Pilots.approved();
        var before = made.pilot().seenByAnyone().extract().header("ETag");
        made.indicator().change(Map.of("name", Map.of("en", "Renamed"))).statusCode(200);
        var after = made.pilot().seenByAnyone().extract().header("ETag");
        Assertions.assertThat(after).isNotEqualTo(before);
    }

    @Test
    void isListedInAFewStatementsHoweverManyThereAre() {
        var led = Networks.active();
        for (var i = 0; i < 4; i++) {
            Pilots.proposedIn(led).moved("approved");
        }
        var path = PILOTS + "?network=" + led.network().id() + "&sort=-createdAt&limit=";
        var one = Database.statements(() -> Api.anyone().get(path + 1));
        var four = Database.statements(() -> Api.anyone().get(path + 4));
        Assertions.assertThat(four).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void keepsItsCityFromBeingArchived() {
        var led = Networks.active();
        var free = Thing.partner().stored();
        Networks.memberOf(led.network(), free);
        var city = Thing.city().stored();
        var pilot = Thing.pilotAction(led.network(), city)
                .with("coordinatorPartner", free.code())
                .stored();
        city.remove().statusCode(409).body("unmet.code", contains("city-has-pilot-actions"));
        pilot.move("rejected").statusCode(200);
        city.remove().statusCode(204);
    }
}
