package org.diversitynetwork.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** Refusals that concern a plan as a whole: names that are taken, plans that are full, steps out of turn. */
@QuarkusTest
class PlanRefusalsApiTest {
    private static final Instant NOW = Instant.parse(LocalDate.now(ZoneOffset.UTC) + "T12:00:00Z");

    @Test
    void hasACodeOfItsOwn() {
        var first = Thing.plan(Networks.active()).stored();
        Thing.plan(Networks.active())
                .with("code", first.code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("action-plan-code-taken"))
                .body("errors[0].pointer", equalTo("#/code"));
    }

    @Test
    void importsNoPlanUnderTheCodeOfAnother() {
        var planned = Plans.ready();
        var other = Networks.active();
        var document = Api.admin().get(planned.plan().path() + "/document").asString();
        Api.admin()
                .contentType(ContentType.JSON)
                .body(document.replace(
                                planned.led().leadCity().code(),
                                other.leadCity().code())
                        .replace(planned.led().network().code(), other.network().code())
                        .replace(planned.led().lead().code(), other.lead().code()))
                .post(Api.ROOT + "/action-plans/import")
                .then()
                .statusCode(409)
                .body("code", equalTo("action-plan-code-taken"));
    }

    @Test
    void givesItsPartsCodesOfTheirOwn() {
        var planned = Plans.ready();
        var plan = planned.plan();
        Thing.objective(plan, "S1.1")
                .posted()
                .statusCode(409)
                .body("code", equalTo("plan-objective-code-taken"))
                .body("errors[0].pointer", equalTo("#/code"));
        Thing.action(plan, "A1.1", "S1.1")
                .posted()
                .statusCode(409)
                .body("code", equalTo("plan-action-code-taken"))
                .body("errors[0].pointer", equalTo("#/code"));
        Thing.risk(plan, "R1")
                .posted()
                .statusCode(409)
                .body("code", equalTo("plan-risk-code-taken"))
                .body("errors[0].pointer", equalTo("#/code"));
        var other = Plans.ready().plan();
        Thing.action(other, "A1.2", "S1.1").posted().statusCode(201);
        Thing.action(plan, "A1.2", "S1.1").posted().statusCode(201);
    }

    @Test
    void takesNoMorePartsThanItHasRoomFor() {
        var plan = Plans.ready().plan();
        fill(plan.id(), 199, """
                insert into plan_objective (id, plan_id, code, kind, title, indicator_ids, turn, version, created_at, updated_at)
                select gen_random_uuid(), ?1, 'X' || n, 'STRATEGIC', jsonb_build_object('en', 'x'), '{}', n + 2, 0, now(), now()
                from generate_series(1, ?2 - 1) n""");
        fill(plan.id(), 4999, """
                insert into plan_action (id, plan_id, code, objective_id, title, supporting_partner_ids, target_group_ids, level,
                  funding, outputs, milestones, readiness, turn, version, created_at, updated_at)
                select gen_random_uuid(), ?1, 'X' || n, o.id, jsonb_build_object('en', 'x'), '{}', '{}', 'LOCAL',
                  '[]', '[]', '[]', 'IDEA', n + 1, 0, now(), now()
                from generate_series(1, ?2) n, plan_objective o where o.plan_id = ?1 and o.code = 'S1.1'""");
        fill(plan.id(), 499, """
                insert into plan_risk (id, plan_id, code, type, title, likelihood, impact, status, turn, version, created_at, updated_at)
                select gen_random_uuid(), ?1, 'X' || n, 'LEGAL', jsonb_build_object('en', 'x'), 1, 1, 'OPEN', n + 1, 0, now(), now()
                from generate_series(1, ?2) n""");
        for (var part :
                List.of(Thing.objective(plan, "S9"), Thing.action(plan, "A9", "S1.1"), Thing.risk(plan, "R9"))) {
            part.posted().statusCode(409).body("code", equalTo("plan-full"));
        }
        for (var last : List.of("/objectives/X1", "/actions/X1", "/risks/X1")) {
            Api.admin()
                    .header("If-Match", "*")
                    .delete(plan.path() + last)
                    .then()
                    .statusCode(204);
        }
        for (var part :
                List.of(Thing.objective(plan, "S9"), Thing.action(plan, "A9", "S1.1"), Thing.risk(plan, "R9"))) {
            part.posted().statusCode(201);
        }
    }

    private static void fill(String plan, int rows, String sql) {
        Database.change(sql, UUID.fromString(plan), rows);
    }

    @Test
    void opensANewEditionOnlyOnceItIsAdopted() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.amended().statusCode(409).body("code", equalTo("plan-not-adopted"));
        planned.heard();
        planned.amended().statusCode(409).body("code", equalTo("plan-not-adopted"));
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
        planned.amended().statusCode(409).body("code", equalTo("plan-not-adopted"));
        Plans.ready().adopted().closed().amended().statusCode(409).body("code", equalTo("plan-not-adopted"));
    }

    @Test
    void consultsInAWindowThatClosesAfterItHasOpened() {
        var window = Map.of("opensAt", "2027-01-10T08:00:00Z", "closesAt", "2027-01-10T08:00:00Z");
        var led = Networks.active();
        Thing.plan(led)
                .with("consultation", window)
                .posted()
                .statusCode(400)
                .body("errors.pointer", contains("#/consultation/closesAt"))
                .body("errors.code", contains("before-start"));
        Thing.plan(led)
                .stored()
                .change(Map.of("consultation", window))
                .statusCode(400)
                .body("errors.pointer", contains("#/consultation/closesAt"))
                .body("errors.code", contains("before-start"));
    }

    @Test
    void listensLongerButNotOnceTheConsultationIsOver() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        consultedUntil(planned, 30).statusCode(200);
        planned.plan()
                .seenByAnyone()
                .body("status", equalTo("consultation"))
                .body("consultation.closesAt", equalTo(inDays(30).toString()));
        consultedUntil(planned, 29).statusCode(400).body("errors.code", hasItem("window-shortened"));
        planned.adoptedAfterConsultation();
        consultedUntil(planned, 60).statusCode(409).body("code", equalTo("plan-consultation-over"));
    }

    private static ValidatableResponse consultedUntil(Planned planned, int days) {
        return planned.plan()
                .change(Map.of("consultation", Map.of("closesAt", inDays(days).toString())));
    }

    private static Instant inDays(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    @Test
    void scoresEachConcernFromOneToFour() {
        var led = Networks.active();
        for (var score : List.of(0, 5)) {
            Thing.plan(led)
                    .with("integrationCheck", List.of(Map.of("aspect", "gender", "score", score)))
                    .posted()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/integrationCheck/0/score"))
                    .body("errors.code", contains("out-of-range"));
        }
        var scores = List.of(Map.of("aspect", "gender", "score", 1), Map.of("aspect", "green", "score", 4));
        Thing.plan(led).with("integrationCheck", scores).posted().statusCode(201);
    }
}
