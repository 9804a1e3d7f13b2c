package org.diversitynetwork.actionplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured of actions and plans, and what it does to their progress. */
@QuarkusTest
class ObservedActionsTest {
    private Planned planned;

    @BeforeEach
    void adoptAPlan() {
        planned = Plans.ready().adopted();
        Thing.period(planned.led().network()).stored();
    }

    @Test
    void moveTheProgressOfTheirPlan() {
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2026-02-20"))))
                .patch(planned.deliveryPath())
                .then()
                .statusCode(200);
        var observation = ofAction(planned, planned.action()).with("value", 10).stored();
        hasProgress(75, 10);
        ofAction(planned, planned.action())
                .with("value", 30)
                .with("supersedes", observation.id())
                .stored();
        hasProgress(100, 30);
    }

    @Test
    void areObservedInOneBatchWithTheirPlan() {
        var rows = List.of(
                ofAction(planned, planned.action()).with("value", 20).body(),
                ofPlan().with("value", 7).body());
        Thing.observations(rows).posted().statusCode(200).body("recorded", equalTo(2));
        hasProgress(50, 20);
        Api.anyone()
                .queryParams(Map.of("network", planned.led().network().code(), "scope", "plan"))
                .get(Api.ROOT + "/observations")
                .then()
                .body("items.value", contains(7));
    }

    @Test
    void areKeptByWhoLeadsThem() {
        var lead = People.somebody()
                .with("partner_editor", "partner", planned.led().lead().code());
        var foreign = People.somebody()
                .with("partner_editor", "partner", Networks.active().lead().code());
        ofAction(planned, planned.action()).postedBy(foreign.calls()).statusCode(403);
        ofAction(planned, planned.action()).postedBy(lead.calls()).statusCode(201);
        ofPlan().postedBy(lead.calls()).statusCode(403);
        ofPlan().postedBy(planned.coordinator().calls()).statusCode(201);
    }

    @Test
    void areMeasuredInTheirOwnNetworkOnceAdopted() {
        var draft = Plans.ready();
        Thing.period(draft.led().network()).stored();
        ofAction(draft, draft.action()).posted().statusCode(400).body("errors[0].pointer", equalTo("#/scopeId"));
        ofAction(planned, draft.action())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/scopeId"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void areNotMeasuredOnceTheirPlanIsClosed() {
        planned.closed();
        ofAction(planned, planned.action()).posted().statusCode(409).body("code", equalTo("not-measured-now"));
        ofPlan().posted().statusCode(409);
    }

    @Test
    void areNotMeasuredWhenTheirPlanIsClosedAtTheSameTime() throws Exception {
        var rows = List.of(
                ofPlan().body(),
                ofAction(planned, planned.action()).with("value", 20).body());
        Database.afterWaiting(
                        () -> Thing.observations(rows).posted(),
                        () -> {},
                        "update action_plan set status = 'CLOSED' where code = ?1",
                        planned.plan().code())
                .statusCode(409)
                .body("code", equalTo("not-measured-now"))
                .body("errors.pointer", contains("#/items/1/scopeId"));
        Api.anyone().get(planned.deliveryPath()).then().body("outputs[0].achieved", nullValue());
    }

    @Test
    void areTakenByATokenOfTheirLeadOnly() {
        var own = Tokens.of(planned.led().lead().code(), "plans:write");
        var other = Tokens.of(Networks.active().lead().code(), "plans:write");
        ofAction(planned, planned.action()).postedBy(other.calls()).statusCode(403);
        ofAction(planned, planned.action()).postedBy(own.calls()).statusCode(201);
    }

    /** INV-12. */
    @Test
    void areNotToldOfInALockedPeriod() {
        var path = planned.plan().path() + "/actions/A1.1/progress-updates";
        told(path).statusCode(201);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "locked"))
                .post(planned.led().network().path() + "/reporting-periods/2025/transitions")
                .then()
                .statusCode(200);
        told(path)
                .statusCode(409)
                .body("code", equalTo("period-locked"))
                .body("errors[0].pointer", equalTo("#/period"));
    }

    private static ValidatableResponse told(String path) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("narrative", Map.of("en", "All is well."), "period", "2025"))
                .post(path)
                .then();
    }

    /** Each batch holds both plans; were they held in the order of the rows, two batches would wait for each other. */
    @Test
    void areTakenFromManyBatchesAtOnce() throws Exception {
        var other = twoActions();
        var one = twoActions();
        var bands =
                Thing.indicator().with("disaggregations", List.of("age_band")).stored();
        var tries = new ArrayList<Callable<Integer>>();
        for (var round = 0; round < 6; round++) {
            var band = round + "-" + round;
            tries.add(() -> batch(bands, band, one.first(), other.first()));
            tries.add(() -> batch(bands, band, other.second(), one.second()));
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(pool.invokeAll(tries).stream().map(Future::resultNow)).containsOnly(200);
        }
    }

    private record Two(Row first, Row second) {}

    private record Row(Planned planned, Stored action) {}

    private static Two twoActions() {
        var draft = Plans.ready();
        var second = Plans.action(draft.led(), draft.plan(), draft.indicator())
                .with("code", "A1.2")
                .stored();
        draft.adopted();
        Thing.period(draft.led().network()).stored();
        return new Two(new Row(draft, draft.action()), new Row(draft, second));
    }

    private static int batch(Stored indicator, String ageBand, Row... rows) {
        var items = Stream.of(rows)
                .map(row -> ofAction(row.planned(), row.action())
                        .with("indicator", indicator.code())
                        .with("ageBand", ageBand)
                        .body())
                .toList();
        return Thing.observations(items).posted().extract().statusCode();
    }

    private static Thing ofAction(Planned of, Stored action) {
        return Thing.observation(of.led().network(), of.indicator(), of.led().leadCity(), "2025")
                .with("scope", "action")
                .with("scopeId", action.id());
    }

    private Thing ofPlan() {
        return Thing.observation(
                        planned.led().network(),
                        planned.indicator(),
                        planned.led().leadCity(),
                        "2025")
                .with("scope", "plan")
                .with("scopeId", planned.plan().code());
    }

    private void hasProgress(int percent, int achieved) {
        Api.anyone()
                .get(planned.deliveryPath())
                .then()
                .body("percent", equalTo(percent))
                .body("outputs[0].achieved", equalTo(achieved));
        planned.plan()
                .seenByAnyone()
                .body("progressPercent", equalTo(percent))
                .body("actions[0].delivery.achieved[0].value", equalTo(achieved));
    }
}
