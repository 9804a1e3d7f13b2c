package org.diversitynetwork.pilotaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Pilots.Made;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** Who takes which step of a pilot action, and what has to be met first. */
@QuarkusTest
class PilotTransitionsApiTest {
    private static final Map<String, String> LIMIT = Map.of("amount", "1000.00", "currency", "EUR");

    private static ValidatableResponse move(Person caller, Made made, Map<String, String> body) {
        return caller.calls()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post(made.path() + "/transitions")
                .then();
    }

    private static ValidatableResponse move(Person caller, Made made, String to) {
        return move(caller, made, Map.of("to", to));
    }

    private static Person lead(Made made) {
        return People.somebody()
                .with("lead_partner", "network", made.led().network().code());
    }

    private static Person coordinator(Made made) {
        return People.somebody()
                .with("city_coordinator", "city", made.led().leadCity().code());
    }

    /** As plans lock the pilot actions that they carry on; in another order two would wait for each other. */
    @Test
    void waitsForItsOriginBeforeAnybodyWaitsForIt() throws Exception {
        var origin = Pilots.evaluated();
        origin.decided("scale").statusCode(200);
        var child = origin.transferredTo(Pilots.cityIn(origin.led()));
        Database.afterWaiting(
                        () -> child.move("rejected"),
                        () -> assertThat(Database.rows(
                                        "select id from pilot_action where id = cast(?1 as uuid) for update skip locked",
                                        child.pilot().id()))
                                .hasSize(1),
                        "update pilot_action set version = version where id = cast(?1 as uuid)",
                        origin.pilot().id())
                .statusCode(200);
    }

    @Test
    void isApprovedOnceEverythingIsThere() {
        var led = Networks.active();
        var bare = Thing.pilotAction(led.network(), led.leadCity()).stored();
        bare.move("approved")
                .statusCode(409)
                .body("code", equalTo("transition-refused"))
                .body(
                        "unmet.code",
                        containsInAnyOrder(
                                "hypothesis-missing",
                                "success-criterion-missing",
                                "budget-missing",
                                "coordinator-missing"))
                .body(
                        "unmet.pointer",
                        containsInAnyOrder("#/hypothesis", "#/successCriteria", "#/budget", "#/coordinatorPartner"));
        bare.seenByAdmin().body("allowedTransitions.find { it.to == 'approved' }.unmet", hasSize(4));
        Pilots.proposedIn(led).move("approved").statusCode(200).body("status", equalTo("approved"));
    }

    @Test
    void isNotApprovedForACoordinatorThatHasLeft() {
        var led = Networks.active();
        var partner = Thing.partner().stored();
        var membership = Networks.memberOf(led.network(), partner);
        var pilot = Pilots.proposal(led, Thing.indicator().stored())
                .with("coordinatorPartner", partner.code())
                .stored();
        membership.move("withdrawn").statusCode(200);
        pilot.move("approved").statusCode(409).body("unmet.code", contains("coordinator-left"));
    }

    @Test
    void isJudgedByTheLeadPartner() {
        var made = Pilots.proposed();
        var lead = lead(made);
        lead.calls().get(made.path()).then().body("allowedTransitions.to", containsInAnyOrder("approved", "rejected"));
        move(lead, made, "approved").statusCode(200);
        var other = Pilots.proposed();
        move(lead, other, "approved").statusCode(404);
        move(lead(other), other, "rejected").statusCode(200);
    }

    @Test
    void isJudgedByTheCoordinatorUpToTheLimitOfTheNetwork() {
        var made = Pilots.proposed();
        var coordinator = coordinator(made);
        move(coordinator, made, "approved")
                .statusCode(409)
                .body("unmet.code", contains("above-approval-limit"))
                .body("unmet.pointer", contains("#/budget"));
        move(coordinator, made, "rejected").statusCode(409).body("unmet.code", contains("above-approval-limit"));
        for (var limit : List.of(
                Map.of("amount", "999.99", "currency", "EUR"), Map.of("amount", "5000.00", "currency", "PLN"))) {
            made.led().network().change(Map.of("pilotApprovalLimit", limit)).statusCode(200);
            for (var step : List.of("approved", "rejected")) {
                move(coordinator, made, step)
                        .statusCode(409)
                        .body("code", equalTo("transition-refused"))
                        .body("unmet.code", contains("above-approval-limit"));
            }
        }
        made.led()
                .network()
                .change(Map.of("pilotApprovalLimit", LIMIT))
                .statusCode(200)
                .body("pilotApprovalLimit.amount", equalTo("1000.00"));
        move(coordinator, made, "approved").statusCode(200).body("status", equalTo("approved"));
    }

    @Test
    void isJudgedByNobodyElse() {
        var made = Pilots.proposed();
        var partner = made.led().lead().code();
        move(People.somebody().with("partner_editor", "partner", partner), made, "approved")
                .statusCode(403);
        move(
                        People.somebody()
                                .with(
                                        "network_admin",
                                        "network",
                                        made.led().network().code()),
                        made,
                        "approved")
                .statusCode(403);
    }

    @Test
    void startsOnItsFirstDay() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        var made = Pilots.approved();
        made.pilot().change(Map.of("startDate", tomorrow)).statusCode(200);
        made.move("running").statusCode(409).body("unmet.code", contains("start-date-ahead"));
        var none = new java.util.HashMap<String, Object>();
        none.put("startDate", null);
        made.pilot().change(none).statusCode(200);
        made.move("running")
                .statusCode(409)
                .body("unmet.code", contains("start-date-missing"))
                .body("unmet.pointer", contains("#/startDate"));
        made.pilot().change(Map.of("startDate", "2025-03-03")).statusCode(200);
        made.move("running").statusCode(200);
    }

    @Test
    void isStartedAndEvaluatedByTheCoordinator() {
        var made = Pilots.approved();
        move(lead(made), made, "running").statusCode(403);
        move(coordinator(made), made, "running").statusCode(200).body("status", equalTo("running"));
        made.measured(21).statusCode(201);
        made.pilot().change(Map.of("lessonsLearned", Map.of("en", "Much"))).statusCode(200);
        move(lead(made), made, "evaluated").statusCode(403);
        move(coordinator(made), made, "evaluated").statusCode(200);
    }

    /** INV-10 */
    @Test
    void isEvaluatedOnlyWithAMeasurementForEachCriterion() {
        var led = Networks.active();
        var indicator = Thing.indicator().stored();
        var pilot = Pilots.proposal(led, indicator)
                .with(
                        "successCriteria",
                        List.of(
                                Pilots.criterion(indicator),
                                Map.of(
                                        "key",
                                        "begun",
                                        "indicator",
                                        indicator.code(),
                                        "operator",
                                        "at_most",
                                        "threshold",
                                        30)))
                .stored();
        var made = new Made(led, indicator, pilot).moved("approved").moved("running");
        made.pilot().change(Map.of("lessonsLearned", Map.of("en", "Much"))).statusCode(200);
        made.move("evaluated")
                .statusCode(409)
                .body("unmet.code", contains("measurement-missing", "measurement-missing"))
                .body("unmet.pointer", contains("#/successCriteria/0", "#/successCriteria/1"));
        made.measured(21).statusCode(201);
        made.move("evaluated").statusCode(409).body("unmet.pointer", contains("#/successCriteria/1"));
        made.measured(Map.of("criterion", "begun", "value", 40)).statusCode(201).body("met", equalTo(false));
        made.move("evaluated").statusCode(200);
    }

    @Test
    void isEvaluatedOnlyWithLessonsLearned() {
        var made = Pilots.running();
        made.measured(21).statusCode(201);
        made.move("evaluated")
                .statusCode(409)
                .body("unmet.code", contains("lessons-learned-missing"))
                .body("unmet.pointer", contains("#/lessonsLearned"));
    }

    @Test
    void isStoppedEarlyByTheCoordinatorWithAReason() {
        var made = Pilots.running();
        var coordinator = coordinator(made);
        move(coordinator, made, "stopped")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/reason"))
                .body("errors[0].code", equalTo("required"));
        move(lead(made), made, Map.of("to", "stopped", "reason", "No room")).statusCode(403);
        move(coordinator, made, Map.of("to", "stopped", "reason", "No room")).statusCode(200);
        var early = Pilots.approved();
        move(coordinator(early), early, Map.of("to", "stopped", "reason", "No money"))
                .statusCode(200);
    }

    @Test
    void isStoppedAfterTheDecisionByTheLeadPartner() {
        var made = Pilots.evaluated();
        var lead = lead(made);
        move(lead, made, "stopped")
                .statusCode(409)
                .body("unmet.code", contains("decision-missing"))
                .body("unmet.pointer", contains("#/decision"));
        made.decided("scale").statusCode(200);
        move(lead, made, "stopped").statusCode(409).body("unmet.code", contains("decision-missing"));
        made.decided("stop").statusCode(200);
        move(coordinator(made), made, Map.of("to", "stopped", "reason", "Over")).statusCode(403);
        move(lead, made, "stopped").statusCode(200);
    }

    @Test
    void takesNoStepThatItsLifeDoesNotHave() {
        var made = Pilots.approved();
        made.move("evaluated").statusCode(409).body("code", equalTo("transition-refused"));
        made.move("proposed").statusCode(409);
        Pilots.proposed().moved("rejected").move("approved").statusCode(409);
    }

    @Test
    void showsEachCallerTheStepsOfItsRoles() {
        var made = Pilots.running();
        coordinator(made)
                .calls()
                .get(made.path())
                .then()
                .body("allowedTransitions.to", containsInAnyOrder("evaluated", "stopped"));
        lead(made).calls().get(made.path()).then().body("allowedTransitions", hasSize(0));
        Api.anyone().get(made.path()).then().body("allowedTransitions", hasSize(0));
    }
}
