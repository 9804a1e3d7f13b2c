package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Pilots.Made;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PilotMeasurementApiTest {
    @Test
    void saysWhetherTheCriterionIsMet() {
        var made = Pilots.running();
        made.measured(17).statusCode(201).body("met", equalTo(false)).body("value", equalTo(17));
        var id = made.measured(18)
                .statusCode(201)
                .body("met", equalTo(true))
                .extract()
                .<String>path("id");
        Api.anyone()
                .get(made.path() + "/measurements/" + id)
                .then()
                .statusCode(200)
                .body("indicator.code", equalTo(made.indicator().code()))
                .body("synthetic", equalTo(false));
        Api.anyone().get(made.path() + "/measurements").then().body("items", hasSize(2));
        Api.anyone()
                .queryParam("criterion", "other")
                .get(made.path() + "/measurements")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void belongsToACriterionThatIsThere() {
        refused(Map.of("criterion", "other"), "#/criterion", "unknown-reference");
    }

    @Test
    void isNoMorePreciseThanItsIndicator() {
        refused(Map.of("value", 20.5), "#/value", "too-precise");
    }

    @Test
    void wasTakenWhileThePilotRan() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        refused(Map.of("measuredOn", tomorrow), "#/measuredOn", "in-future");
        refused(Map.of("measuredOn", "2025-03-02"), "#/measuredOn", "before-start");
    }

    @Test
    void hasItsNoteInTheLanguageOfTheNetwork() {
        refused(Map.of("note", Map.of("nl", "Geteld")), "#/note/en", "required");
    }

    private static void refused(Map<String, Object> different, String pointer, String code) {
        var made = Pilots.running();
        made.measured(different)
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        Api.admin().get(made.path() + "/measurements").then().body("items", hasSize(0));
    }

    @Test
    void needsASource() {
        var body = Map.of("criterion", "finished", "value", 21, "measuredOn", "2025-06-27");
        Pilots.post(Api.admin(), Pilots.running().path() + "/measurements", body)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/source"));
    }

    @Test
    void isTakenOnlyWhileThePilotRunsOrIsEvaluated() {
        Pilots.approved().measured(21).statusCode(409).body("code", equalTo("pilot-action-not-running"));
        var made = Pilots.evaluated();
        made.measured(22).statusCode(201);
        made.decided("stop").statusCode(200);
        made.moved("stopped").measured(23).statusCode(409).body("code", equalTo("pilot-action-not-running"));
    }

    @Test
    void staysAsItWasWritten() {
        var made = Pilots.running();
        String id = made.measured(21).extract().path("id");
        Assertions.assertThatThrownBy(() ->
                        Database.change("update pilot_measurement set value = 99 where id = cast(?1 as uuid)", id))
                .hasStackTraceContaining("only ever added");
    }

    @Test
    void keepsSmallCountsOfPeopleFromStrangers() {
        var made = Pilots.running();
        made.measured(9).statusCode(201).body("value", equalTo(9)).body("suppressed", equalTo(false));
        made.measured(10).statusCode(201);
        Api.anyone()
                .get(made.path() + "/measurements")
                .then()
                .body("items.value", contains(nullValue(), equalTo(10)))
                .body("items.met", contains(nullValue(), equalTo(false)))
                .body("items.suppressed", contains(true, false));
        People.somebody()
                .with("city_coordinator", "city", made.led().leadCity().code())
                .calls()
                .get(made.path() + "/measurements")
                .then()
                .body("items.value", contains(9, 10));
    }

    @Test
    void showsOtherSmallValues() {
        var led = Networks.active();
        var indicator = Thing.indicator().with("unit", "events").stored();
        var pilot = Pilots.proposal(led, indicator).stored();
        var made = new Made(led, indicator, pilot).moved("approved").moved("running");
        made.measured(2).statusCode(201);
        Api.anyone().get(made.path() + "/measurements").then().body("items.value", contains(2));
    }

    @Test
    void hidesSmallCountsOfParticipantsFromStrangers() {
        var led = Networks.active();
        var indicator = Thing.indicator().stored();
        var pilot = Pilots.proposal(led, indicator)
                .with("targetGroups", List.of("women", "seniors", "migrants"))
                .stored();
        var made = new Made(led, indicator, pilot).moved("approved");
        made.pilot()
                .change(Map.of(
                        "participantsReached",
                        List.of(
                                Map.of("targetGroup", "women", "count", 40),
                                Map.of("targetGroup", "seniors", "count", 12),
                                Map.of("targetGroup", "migrants", "count", 9))))
                .statusCode(200)
                .body("participantsReached.count", contains(40, 12, 9));
        made.pilot()
                .seenByAnyone()
                .body("participantsReached.count", contains(equalTo(40), nullValue(), nullValue()))
                .body("participantsReached.suppressed", contains(false, true, true));
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/pilot-actions")
                .then()
                .body("items[0].participantsReached.count", contains(equalTo(40), nullValue(), nullValue()));
    }

    @Test
    void countsParticipantsOfItsOwnTargetGroupsOnce() {
        var made = Pilots.approved();
        var women = Map.of("targetGroup", "women", "count", 40);
        made.pilot()
                .change(Map.of("participantsReached", List.of(Map.of("targetGroup", "seniors", "count", 4))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/participantsReached/0/targetGroup"))
                .body("errors[0].code", equalTo("not-a-target-group"));
        made.pilot()
                .change(Map.of("participantsReached", List.of(women, women)))
                .statusCode(400)
                .body("errors[0].code", equalTo("repeated"));
    }

    @Test
    void isFollowedByProgressThatIsToldOnce() {
        var made = Pilots.approved();
        var path = made.path() + "/progress-updates";
        var open = Map.of("narrative", Map.of("en", "It has begun"), "percent", 10);
        var closed = Map.of("narrative", Map.of("en", "Not for everybody"), "public", false);
        Pilots.post(Api.admin(), path, open).statusCode(201).body("scope", equalTo("pilot"));
        String id =
                Pilots.post(Api.admin(), path, closed).statusCode(201).extract().path("id");
        Api.anyone().get(path).then().body("items.percent", contains(10));
        Api.anyone().get(path + "/" + id).then().statusCode(404);
        Api.admin().get(path).then().body("items", hasSize(2));
        Pilots.post(Api.admin(), Pilots.proposed().path() + "/progress-updates", open)
                .statusCode(409)
                .body("code", equalTo("pilot-action-not-running"));
    }
}
