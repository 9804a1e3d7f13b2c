package org.diversitynetwork.actionplan.delivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionDeliveryApiTest {
    private static final String DELIVERIES = Api.ROOT + "/action-deliveries";

    private static ValidatableResponse changed(RequestSpecification caller, Planned planned, Map<String, ?> patch) {
        return caller.header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(planned.deliveryPath())
                .then();
    }

    private static ValidatableResponse seen(Planned planned) {
        return Api.anyone().get(planned.deliveryPath()).then().statusCode(200);
    }

    @Test
    void beginsWithTheAdoptionOfItsPlan() {
        var planned = Plans.ready().adopted();
        seen(planned)
                .body("actionId", equalTo(planned.action().id()))
                .body("status", equalTo("planned"))
                .body("percent", equalTo(0))
                .body("nextDue", equalTo("2026-03-01"))
                .body("late", equalTo(true))
                .body("leadPartner.code", equalTo(planned.led().lead().code()));
        for (var filter : List.of(
                Map.of("city", planned.led().leadCity().code()),
                Map.of("network", planned.led().network().id()),
                Map.of("leadPartner", planned.led().lead().code()),
                Map.of(
                        "plan",
                        planned.plan().code(),
                        "late",
                        "true",
                        "dueFrom",
                        "2026-03-01",
                        "targetGroup",
                        "women"))) {
            Api.anyone()
                    .queryParams(filter)
                    .get(DELIVERIES)
                    .then()
                    .body("items.plan", contains(planned.plan().code()));
        }
        Api.anyone()
                .queryParams(Map.of("plan", planned.plan().code(), "late", "false"))
                .get(DELIVERIES)
                .then()
                .body("items", empty());
    }

    @Test
    void followsItsMilestones() {
        var planned = Plans.ready().adopted();
        changed(Api.admin(), planned, Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2026-02-20"))))
                .statusCode(200)
                .body("derivedPercent", equalTo(50))
                .body("percent", equalTo(50))
                .body("late", equalTo(false))
                .body("nextDue", equalTo(Plans.LAST_DAY.toString()));
        planned.plan()
                .seenByAnyone()
                .body("progressPercent", equalTo(50))
                .body("actions[0].delivery.milestonesDone", contains("M1"));
    }

    @Test
    void isAnotherAnswerOnceItsLeadIsCalledSomethingElse() {
        var planned = Plans.ready().adopted();
        var path = planned.deliveryPath();
        var before = Api.anyone().get(path).header("ETag");
        planned.led().lead().change(Map.of("name", "Another name")).statusCode(200);
        Api.anyone()
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .body("leadPartner.name", equalTo("Another name"));
    }

    @Test
    void letsAJudgementGoBeforeWhatIsDerived() {
        var planned = Plans.ready().adopted();
        var editor = People.somebody()
                .with("partner_editor", "partner", planned.led().lead().code());
        changed(editor.calls(), planned, Map.of("override", Map.of("percent", 60)))
                .statusCode(400)
                .body("errors.pointer", contains("#/override/reason"));
        changed(editor.calls(), planned, Map.of("override", Map.of("percent", 60, "reason", "Nearly there.")))
                .statusCode(200)
                .body("percent", equalTo(60))
                .body("derivedPercent", equalTo(0))
                .body("override.by", equalTo(editor.id()))
                .body("override.at", notNullValue());
        seen(planned).body("override.by", nullValue()).body("override.reason", equalTo("Nearly there."));
        planned.plan().seenByAnyone().body("progressPercent", equalTo(60));
        changed(
                        Tokens.of(planned.led().lead().code(), "plans:write").calls(),
                        planned,
                        Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2026-02-20"))))
                .statusCode(200)
                .body("percent", equalTo(60));
        var patch = new HashMap<String, Object>();
        patch.put("override", null);
        changed(editor.calls(), planned, patch).statusCode(200).body("percent", equalTo(50));
    }

    @Test
    void refusesWhatCannotBe() {
        var planned = Plans.ready().adopted();
        changed(Api.admin(), planned, Map.of("milestonesDone", List.of(Map.of("key", "M9", "doneOn", "2026-02-20"))))
                .statusCode(400)
                .body("errors.pointer", contains("#/milestonesDone/0/key"));
        changed(Api.admin(), planned, Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2999-01-01"))))
                .statusCode(400)
                .body("errors.code", contains("in-future"));
        var done = Map.of("key", "M1", "doneOn", "2026-02-20");
        changed(Api.admin(), planned, Map.of("milestonesDone", List.of(done, done)))
                .statusCode(400)
                .body("errors.pointer", contains("#/milestonesDone/1/key"))
                .body("errors.code", contains("repeated"));
        for (var percent : List.of(-1, 101)) {
            changed(Api.admin(), planned, Map.of("override", Map.of("percent", percent, "reason", "So I find.")))
                    .statusCode(400)
                    .body("errors.pointer", contains("#/override/percent"))
                    .body("errors.code", contains("out-of-range"));
        }
        changed(planned.leadPartner().calls(), planned, Map.of()).statusCode(403);
        changed(People.somebody().with("partner_editor", "partner", "arrsa").calls(), planned, Map.of())
                .statusCode(403);
    }

    @Test
    void movesForwardAndCanRest() {
        var planned = Plans.ready().adopted();
        var path = planned.deliveryPath();
        Plans.moved(Api.admin(), path, "completed").statusCode(409);
        Plans.moved(Api.admin(), path, "in_progress").statusCode(200);
        Plans.moved(Api.admin(), path, "on_hold").statusCode(200);
        Plans.moved(Api.admin(), path, "in_progress").statusCode(200);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "cancelled"))
                .post(path + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        Plans.moved(Api.admin(), path, "completed")
                .statusCode(200)
                .body("nextDue", nullValue())
                .body("late", equalTo(false))
                .body("allowedTransitions", empty());
        Plans.moved(Api.admin(), path, "in_progress").statusCode(409);
    }

    @Test
    void isNoLongerPlannedOnceAnEditionLeavesItsActionOut() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        Plans.action(planned.led(), planned.plan(), planned.indicator())
                .with("code", "A1.2")
                .stored();
        planned.action().remove().statusCode(204);
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(planned.leadPartner().calls(), planned.plan().path() + "/versions/2", "adopted")
                .statusCode(200);
        Api.anyone()
                .queryParam("plan", planned.plan().code())
                .get(DELIVERIES)
                .then()
                .body("items.code", contains("A1.2"));
        Api.anyone()
                .queryParam("plan", planned.plan().code())
                .queryParam("planned", "false")
                .get(DELIVERIES)
                .then()
                .body("items.code", contains("A1.1"));
    }

    @Test
    void isToldOfByItsPeopleAndReadByAll() {
        var planned = Plans.ready().adopted();
        var updates = planned.plan().path() + "/actions/A1.1/progress-updates";
        var editor = People.somebody()
                .with("partner_editor", "partner", planned.led().lead().code());
        told(editor.calls(), updates, Map.of("narrative", Map.of("en", "All is well."), "percent", 10))
                .statusCode(201);
        told(editor.calls(), updates, Map.of("narrative", Map.of("en", "Between us."), "public", false))
                .statusCode(201);
        told(editor.calls(), updates, Map.of("narrative", Map.of("nl", "Goed.")))
                .statusCode(400)
                .body("errors.pointer", hasItem("#/narrative/en"));
        told(editor.calls(), updates, Map.of("narrative", Map.of("en", "Well."), "period", "1999"))
                .statusCode(400)
                .body("errors.pointer", contains("#/period"));
        told(planned.leadPartner().calls(), updates, Map.of("narrative", Map.of("en", "Well.")))
                .statusCode(403);
        Api.anyone().get(updates).then().body("items.narrative.en", contains("All is well."));
        planned.coordinator()
                .calls()
                .get(updates)
                .then()
                .body("items.narrative.en", contains("Between us.", "All is well."));
        Api.anyone()
                .get(planned.plan().path() + "/actions/A9/progress-updates")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse told(RequestSpecification caller, String path, Map<String, ?> body) {
        return caller.contentType(ContentType.JSON).body(body).post(path).then();
    }

    @Test
    void isNotToldOfOnceItsPlanHasEndedOrHasNoPlaceForIt() {
        var planned = Plans.ready().adopted();
        var delivery = planned.delivery();
        Database.change("update action_delivery set is_planned = false where id = cast(?1 as uuid)", delivery);
        told(planned).statusCode(409).body("code", equalTo("plan-ended"));
        Database.change("update action_delivery set is_planned = true where id = cast(?1 as uuid)", delivery);
        told(planned).statusCode(201);
        Database.change(
                "update action_plan set status = 'CLOSED' where code = ?1",
                planned.plan().code());
        told(planned).statusCode(409).body("code", equalTo("plan-ended"));
    }

    @Test
    void staysAsItWasOnceTheActionWasLeftOut() {
        var planned = Plans.ready().adopted();
        var delivery = planned.deliveryPath();
        Database.change(
                "update action_delivery set is_planned = false where action_id = cast(?1 as uuid)",
                planned.action().id());
        Plans.moved(Api.admin(), delivery, "in_progress").statusCode(409).body("code", equalTo("action-not-planned"));
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("milestonesDone", List.of()))
                .patch(delivery)
                .then()
                .statusCode(409)
                .body("code", equalTo("action-not-planned"));
        Api.admin().get(delivery).then().body("allowedTransitions", empty());
    }

    private static ValidatableResponse told(Planned planned) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("narrative", Map.of("en", "All is well.")))
                .post(planned.plan().path() + "/actions/A1.1/progress-updates")
                .then();
    }
}
