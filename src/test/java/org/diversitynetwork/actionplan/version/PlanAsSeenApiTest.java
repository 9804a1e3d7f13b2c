package org.diversitynetwork.actionplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** Nobody takes a step with a text that they have not seen: every ETag tells the whole of it. */
@QuarkusTest
class PlanAsSeenApiTest {
    @Test
    void isConsultedOnOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready();
        var path = planned.plan().path();
        var seen = Api.admin().get(path).header("ETag");
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        var current = movedAsSeen(path, seen, "consultation")
                .statusCode(412)
                .body("code", equalTo("precondition-failed"))
                .extract()
                .header("ETag");
        movedAsSeen(path, current, "consultation").statusCode(200);
    }

    @Test
    void isAdoptedOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready();
        var path = planned.plan().path();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        var seen = Api.admin().get(path).header("ETag");
        planned.action().change(Map.of("readiness", "idea")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        movedAsSeen(path, seen, "adopted").statusCode(412);
        movedAsSeen(path, Api.admin().get(path).header("ETag"), "adopted").statusCode(200);
    }

    @Test
    void isEndorsedOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        var lead = planned.leadPartner();
        var seen = lead.calls().get(planned.plan().path()).header("ETag");
        planned.action()
                .change(Map.of("cost", Map.of("amount", "900.00", "currency", "EUR")))
                .statusCode(200);
        var current = planned.endorsed(lead, seen)
                .statusCode(412)
                .body("code", equalTo("precondition-failed"))
                .extract()
                .header("ETag");
        planned.endorsed(lead, current).statusCode(201);
    }

    @Test
    void isAmendedOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        var version = planned.plan().path() + "/versions/2";
        var seen = Api.admin().get(version).header("ETag");
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        movedAsSeen(version, seen, "adopted").statusCode(412);
        String listed = Api.admin().get(planned.plan().path() + "/versions").path("items[0].etag");
        movedAsSeen(version, listed, "adopted").statusCode(200);
    }

    @Test
    void tellsByItsEtagThatAPartTookThePlaceOfAnother() {
        var plan = Plans.ready().plan();
        String before = Api.admin().get(plan.path()).path("etag");
        Api.admin()
                .header("If-Match", "*")
                .delete(plan.path() + "/risks/R1")
                .then()
                .statusCode(204);
        Thing.risk(plan, "R2").stored();
        assertThat(Api.admin().get(plan.path()).<String>path("etag")).isNotEqualTo(before);
    }

    @Test
    void tellsByItsEtagThatAPartnerIsCalledSomethingElse() {
        var planned = Plans.ready().adopted();
        var before = Api.anyone().get(planned.plan().path()).header("ETag");
        planned.led().lead().change(Map.of("name", "Another name")).statusCode(200);
        Api.anyone()
                .header("If-None-Match", before)
                .get(planned.plan().path())
                .then()
                .statusCode(200)
                .body("actions[0].leadPartner.name", equalTo("Another name"));
    }

    private static ValidatableResponse movedAsSeen(String path, String etag, String to) {
        return Api.admin()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(Map.of("to", to))
                .post(path + "/transitions")
                .then();
    }
}
