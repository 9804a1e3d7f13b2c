package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** What becomes of a pilot action: the decision, and what is made of it. */
@QuarkusTest
class PilotOutcomeApiTest {
    @Test
    void isDecidedByTheLeadPartnerOnceItIsEvaluated() {
        var running = Pilots.running();
        running.decided("scale").statusCode(409).body("code", equalTo("pilot-action-not-evaluated"));
        var made = running.evaluated();
        var lead = People.somebody()
                .with("lead_partner", "network", made.led().network().code());
        made.decidedBy(lead.calls(), "adapt")
                .statusCode(200)
                .body("decision.outcome", equalTo("adapt"))
                .body(
                        "decision.decidedOn",
                        equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                .body("status", equalTo("evaluated"));
        made.decidedBy(lead.calls(), "stop").statusCode(200).body("decision.outcome", equalTo("stop"));
        var coordinator = People.somebody()
                .with("city_coordinator", "city", made.led().leadCity().code());
        made.decidedBy(coordinator.calls(), "scale").statusCode(403);
        made.moved("stopped").decided("scale").statusCode(409).body("code", equalTo("pilot-action-not-evaluated"));
    }

    @Test
    void isShownToWhoeverDecidedAmongWhatIsStored() {
        var made = Pilots.evaluated();
        var lead = People.somebody()
                .with("lead_partner", "network", made.led().network().code());
        made.decidedBy(lead.calls(), "stop").statusCode(200);
        lead.calls()
                .get(Api.ROOT + "/me/data")
                .then()
                .body(
                        "sections.find { it.name == 'pilot_decisions' }.rows.facts.flatten().find { it.field == 'pilot_action' }.value",
                        equalTo(made.pilot().code()));
    }

    @Test
    void isDecidedForReasonsAndNotAheadOfTime() {
        var made = Pilots.evaluated();
        decide(made, Map.of("outcome", "scale", "rationale", Map.of("nl", "Daarom")), "#/rationale/en");
        decide(made, Map.of("outcome", "scale"), "#/rationale");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        decide(made, Map.of("outcome", "scale", "rationale", Map.of("en", "So"), "decidedOn", tomorrow), "#/decidedOn");
    }

    private static void decide(Pilots.Made made, Map<String, Object> body, String pointer) {
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put(made.path() + "/decision")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void isTriedAgainInTheSameCityOnlyToAdaptIt() {
        var made = Pilots.evaluated();
        var body = Map.<String, Object>of(
                "code", Api.code("pilot"), "city", made.led().leadCity().code());
        made.transferred(body).statusCode(409).body("code", equalTo("pilot-action-not-transferable"));
        made.decided("scale").statusCode(200);
        made.transferred(body).statusCode(409).body("code", equalTo("pilot-action-not-transferable"));
        made.decided("adapt").statusCode(200);
        made.transferred(body)
                .statusCode(201)
                .body("status", equalTo("proposed"))
                .body("origin.id", equalTo(made.pilot().id()))
                .body("coordinatorPartner.code", equalTo(made.led().lead().code()))
                .body("hypothesis.en", equalTo("It works"))
                .body("successCriteria.key", contains("finished"))
                .body("participantsReached", hasSize(0))
                .body("lessonsLearned", nullValue())
                .body("decision", nullValue());
    }

    @Test
    void isHandedOnToAnotherCity() {
        var made = Pilots.evaluated();
        var city = Pilots.cityIn(made.led());
        var body = Map.<String, Object>of("code", Api.code("pilot"), "city", city.code());
        made.decided("stop").statusCode(200);
        made.transferred(body).statusCode(409).body("code", equalTo("pilot-action-not-transferable"));
        made.decided("scale").statusCode(200);
        made.transferred(body)
                .statusCode(201)
                .body("city.code", equalTo(city.code()))
                .body("coordinatorPartner", nullValue())
                .body("title.en", equalTo("A pilot action"));
        Pilots.proposedIn(made.led())
                .transferred(body)
                .statusCode(409)
                .body("code", equalTo("pilot-action-not-transferable"));
    }

    @Test
    void leavesBehindWhatHoldsOnlyInItsFirstCity() {
        var led = Networks.active();
        var local = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", led.leadCity().id())
                .stored();
        var indicator = Thing.indicator().with("city", led.leadCity().code()).stored();
        var pilot = Pilots.proposal(led, indicator)
                .with("targetGroups", List.of("women", local.code()))
                .stored();
        var made = new Pilots.Made(led, indicator, pilot)
                .moved("approved")
                .moved("running")
                .evaluated();
        made.decided("adapt").statusCode(200);
        made.transferredTo(Pilots.cityIn(led))
                .pilot()
                .seenByAdmin()
                .body("targetGroups.code", contains("women"))
                .body("successCriteria", hasSize(0));
    }

    @Test
    void isNotHandedOnWhereNoneOfItsTargetGroupsIs() {
        var led = Networks.active();
        var local = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", led.leadCity().id())
                .stored();
        var indicator = Thing.indicator().stored();
        var pilot = Pilots.proposal(led, indicator)
                .with("targetGroups", List.of(local.code()))
                .stored();
        var made = new Pilots.Made(led, indicator, pilot)
                .moved("approved")
                .moved("running")
                .evaluated();
        made.decided("adapt").statusCode(200);
        made.transferred(Map.of(
                        "code", Api.code("pilot"), "city", Pilots.cityIn(led).code()))
                .statusCode(400)
                .body("errors.pointer", contains("#/city"))
                .body("errors.code", contains("local-elsewhere"));
    }

    @Test
    void isHandedOnByThoseWhoMayProposeThere() {
        var made = Pilots.evaluated();
        made.decided("adapt").statusCode(200);
        var city = Pilots.cityIn(made.led());
        var here = People.somebody()
                .with("city_coordinator", "city", made.led().leadCity().code());
        var there = People.somebody().with("city_coordinator", "city", city.code());
        var body = Map.of("code", Api.code("pilot"), "city", city.code());
        Pilots.post(here.calls(), made.path() + "/transfers", body).statusCode(403);
        Pilots.post(there.calls(), made.path() + "/transfers", body).statusCode(201);
    }

    /** INV-11 */
    @Test
    void isScaledOnlyToSomethingThatNamesItAsItsOrigin() {
        var made = Pilots.evaluated();
        made.move("scaled").statusCode(409).body("unmet.code", contains("decision-missing", "scaled-action-missing"));
        made.decided("scale").statusCode(200);
        made.move("scaled").statusCode(409).body("unmet.code", contains("scaled-action-missing"));
        var other = made.transferredTo(Pilots.cityIn(made.led()));
        other.pilot().move("rejected").statusCode(200);
        made.move("scaled").statusCode(409).body("unmet.code", contains("scaled-action-missing"));
        made.transferredTo(Pilots.cityIn(made.led()));
        made.move("scaled").statusCode(200).body("status", equalTo("scaled"));
    }

    /** INV-11 */
    @Test
    void keepsTheLastPilotActionThatItWasScaledTo() {
        var made = Pilots.evaluated();
        made.decided("scale").statusCode(200);
        var first = made.transferredTo(Pilots.cityIn(made.led()));
        var second = made.transferredTo(Pilots.cityIn(made.led()));
        made.moved("scaled");
        first.move("rejected").statusCode(200);
        second.move("rejected")
                .statusCode(409)
                .body("unmet.code", contains("pilot-action-carried"))
                .body("unmet.pointer", contains("#/origin"));
    }
}
