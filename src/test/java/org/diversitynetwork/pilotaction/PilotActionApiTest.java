package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
    void hasItsTextsInTheLanguageOfItsNetwork() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("title", Map.of("nl", "Een proef"))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/title/en"));
        var made = Pilots.proposedIn(led);
        made.pilot()
                .change(Map.of("hypothesis", Map.of("nl", "Het werkt")))
                .statusCode(200)
                .body("hypothesis.en", equalTo("It works"));
        made.pilot()
                .change(Map.of("method", Map.of("nl", "Zo")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/method/en"));
    }

    @Test
    void endsNotBeforeItStarts() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("startDate", "2025-03-03")
                .with("endDate", "2025-03-02")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/endDate"))
                .body("errors[0].code", equalTo("before-start"));
    }

    @Test
    void liesInACityOfItsNetwork() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), Thing.city().stored())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/city"))
                .body("errors[0].code", equalTo("not-in-network"));
    }

    @Test
    void mayLieInAnyCityOfTheCountryOfAMemberThatWorksForNone() {
        var led = Networks.active();
        var free = Thing.partner().stored();
        Networks.memberOf(led.network(), free);
        Thing.pilotAction(led.network(), Thing.city().stored())
                .with("coordinatorPartner", free.code())
                .posted()
                .statusCode(201);
        Thing.pilotAction(led.network(), Thing.city().with("countryCode", "NL").stored())
                .with("coordinatorPartner", free.code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-network"));
    }

    @Test
    void namesMembersOfItsNetworkOnly() {
        var led = Networks.active();
        var stranger = Thing.partner().stored();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("coordinatorPartner", stranger.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/coordinatorPartner"))
                .body("errors[0].code", equalTo("not-a-member"));
        Thing.pilotAction(led.network(), led.leadCity())
                .with("partners", List.of(led.lead().code(), stranger.code()))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/partners/1"));
    }

    @Test
    void namesTargetGroupsThatItsCityCanHave() {
        var led = Networks.active();
        var foreign = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", Thing.city().stored().id())
                .stored();
        var old = Thing.targetGroup().stored();
        old.remove().statusCode(204);
        refusedGroups(led, List.of("women", foreign.code()), "#/targetGroups/1", "local-elsewhere");
        refusedGroups(led, List.of(old.code()), "#/targetGroups/0", "archived");
        refusedGroups(led, List.of("nobody-has-this"), "#/targetGroups/0", "unknown-reference");
        refusedGroups(led, List.of("women", "seniors", "women"), "#/targetGroups/2", "repeated");
        refusedGroups(led, List.of(), "#/targetGroups", "size");
    }

    private static void refusedGroups(Networks.Led led, List<String> groups, String pointer, String code) {
        Thing.pilotAction(led.network(), led.leadCity())
                .with("targetGroups", groups)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isJudgedByIndicatorsThatItMayUse() {
        var led = Networks.active();
        var elsewhere = Thing.indicator()
                .with("network", Networks.active().network().code())
                .stored();
        var whole = Thing.indicator().stored();
        refusedCriteria(
                led, List.of(Pilots.criterion(elsewhere)), "#/successCriteria/0/indicator", "indicator-elsewhere");
        refusedCriteria(
                led, List.of(Pilots.criterion(whole), Pilots.criterion(whole)), "#/successCriteria/1/key", "repeated");
        refusedCriteria(
                led,
                List.of(Map.of("key", "half", "indicator", whole.code(), "operator", "at_least", "threshold", 1.5)),
                "#/successCriteria/0/threshold",
                "too-precise");
        refusedCriteria(
                led,
                List.of(Map.of("key", "none", "indicator", "nobody-has-this", "operator", "at_least", "threshold", 1)),
                "#/successCriteria/0/indicator",
                "unknown-reference");
    }

    private static void refusedCriteria(Networks.Led led, List<?> criteria, String pointer, String code) {
        Thing.pilotAction(led.network(), led.leadCity())
                .with("successCriteria", criteria)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void keepsWhatItWasApprovedFor() {
        var made = Pilots.approved();
        for (var patch : List.of(
                Map.of("hypothesis", Map.of("en", "Another")),
                Map.of("method", Map.of("en", "Another")),
                Map.of("targetGroups", List.of("seniors")),
                Map.of("budget", Map.of("amount", "9000.00", "currency", "EUR")),
                Map.of("successCriteria", List.of()))) {
            made.pilot()
                    .change(patch)
                    .statusCode(409)
                    .body("code", equalTo("pilot-action-fixed"))
                    .body(
                            "errors.pointer",
                            contains("#/" + patch.keySet().iterator().next()));
        }
        made.pilot().change(Map.of("capacity", 30, "endDate", "2025-07-04")).statusCode(200);
        made.pilot().change(Map.of("startDate", "2025-03-10")).statusCode(200);
        made.moved("running").pilot().change(Map.of("startDate", "2025-03-11")).statusCode(409);
    }

    @Test
    void keepsACoordinatorOnceItIsApproved() {
        var patch = new java.util.HashMap<String, Object>();
        patch.put("coordinatorPartner", null);
        Pilots.approved()
                .pilot()
                .change(patch)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/coordinatorPartner"));
        Pilots.proposed().pilot().change(patch).statusCode(200).body("coordinatorPartner", nullValue());
    }

    @Test
    void tellsWhatCameOfItOnlyWhileThatIsOpen() {
        var lessons = Map.of("lessonsLearned", Map.of("en", "Start earlier"));
        Pilots.proposed().pilot().change(lessons).statusCode(409).body("code", equalTo("pilot-action-fixed"));
        var made = Pilots.running();
        made.pilot().change(lessons).statusCode(200);
        made.evaluated()
                .pilot()
                .change(Map.of("lessonsLearned", Map.of("en", "Start earliest")))
                .statusCode(200);
        made.pilot().change(Map.of("capacity", 9)).statusCode(409);
        made.decided("stop").statusCode(200);
        made.moved("stopped").pilot().change(lessons).statusCode(409).body("code", equalTo("pilot-action-fixed"));
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
