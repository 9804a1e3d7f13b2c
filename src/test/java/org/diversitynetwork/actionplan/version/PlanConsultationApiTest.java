package org.diversitynetwork.actionplan.version;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** A plan's way into its consultation, and everything that can stand in it. */
@QuarkusTest
class PlanConsultationApiTest {
    @Test
    void tellsADraftEverythingThatItsConsultationLacks() {
        var plan = Thing.plan(Networks.active()).stored();
        plan.seenByAdmin()
                .body(
                        Plans.unmet("consultation", "code"),
                        containsInAnyOrder(
                                "vision-missing",
                                "problem-statement-missing",
                                "strategic-objective-missing",
                                "specific-objective-missing",
                                "action-missing",
                                "consultation-window-missing"))
                .body(Plans.unmet("consultation", "pointer"), hasItems("#/vision", "#/consultation/closesAt"));
        Plans.moved(Api.admin(), plan.path(), "consultation")
                .statusCode(409)
                .body("code", equalTo("transition-refused"))
                .body("unmet.size()", equalTo(6));
        Plans.moved(Api.admin(), plan.path(), "adopted").statusCode(409);
    }

    @Test
    void listensAsLongAsTheNetworkDoes() {
        var planned = Plans.ready();
        var soon = Instant.now().plus(Duration.ofDays(13)).toString();
        planned.plan().change(Map.of("consultation", Map.of("closesAt", soon))).statusCode(200);
        planned.moved(Api.admin(), "consultation")
                .statusCode(409)
                .body("unmet.code", contains("consultation-window-too-short"));
        var early = Map.of("opensAt", "2020-01-01T00:00:00Z", "closesAt", soon);
        planned.plan().change(Map.of("consultation", early)).statusCode(200);
        planned.moved(Api.admin(), "consultation")
                .statusCode(409)
                .body("unmet.code", contains("consultation-window-too-short"));
    }

    /**
     * INV-06: of two who come at once, the one who removes the focus and the one who opens the consultation, one wins.
     */
    @Test
    void isNotOpenedForAGroupThatLeavesTheFocusAtTheSameTime() throws Exception {
        var planned = Plans.ready();
        Database.afterWaiting(
                        () -> planned.moved(Api.admin(), "consultation"),
                        () -> {},
                        "with gone as (delete from city_focus where city_id = cast(?1 as uuid)) update city set version = version where id = cast(?1 as uuid)",
                        planned.led().leadCity().id())
                .statusCode(409)
                .body("unmet.code", contains("target-group-not-in-focus"))
                .body("unmet.pointer", contains("#/targetGroups/0"));
    }

    @Test
    void isPublicFromItsConsultationOn() {
        var planned = Plans.ready();
        planned.moved(planned.coordinator().calls(), "consultation")
                .statusCode(200)
                .body("status", equalTo("consultation"));
        planned.plan()
                .seenByAnyone()
                .statusCode(200)
                .body("shownVersion.status", equalTo("consulted"))
                .body(
                        "actions[0].leadPartner.code",
                        equalTo(planned.led().lead().code()))
                .body("allowedTransitions", nullValue());
        planned.plan().change(Map.of("visionYear", 2040)).statusCode(409).body("code", equalTo("plan-text-fixed"));
        planned.action().change(Map.of("readiness", "ready")).statusCode(409).body("code", equalTo("plan-text-fixed"));
        var shorter = Map.of("closesAt", Instant.now().plus(Duration.ofDays(15)).toString());
        planned.plan()
                .change(Map.of("consultation", shorter))
                .statusCode(400)
                .body("errors.code", hasItem("window-shortened"));
    }

    @Test
    void goesBackToDraftForAReasonOnly() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "draft"))
                .post(planned.plan().path() + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        planned.moved(Api.admin(), "draft").statusCode(200).body("draftVersion", equalTo(2));
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.plan().seenByAnyone().body("actions[0].readiness", equalTo("idea"));
    }
}
