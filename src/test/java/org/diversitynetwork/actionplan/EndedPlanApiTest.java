package org.diversitynetwork.actionplan;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** Nothing of a plan changes once it is closed or withdrawn. */
@QuarkusTest
class EndedPlanApiTest {
    private static ValidatableResponse ended(ValidatableResponse answer) {
        return answer.statusCode(409).body("code", equalTo("plan-ended"));
    }

    private static void keepsItsText(Planned planned) {
        var plan = planned.plan();
        ended(plan.change(Map.of("visionYear", 2040)));
        ended(Thing.objective(plan, "S2").posted());
        ended(Thing.action(plan, "A2", "S1.1").posted());
        ended(Thing.risk(plan, "R2").posted());
        for (var part : List.of("/objectives/S1.1", "/actions/A1.1", "/risks/R1")) {
            ended(changed(plan.path() + part, Map.of("title", Map.of("en", "Other"))));
            ended(Api.admin().header("If-Match", "*").delete(plan.path() + part).then());
        }
        var document = Api.admin().get(plan.path() + "/document").then().statusCode(200);
        ended(Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(document.extract().asByteArray())
                .put(plan.path() + "/document")
                .then());
    }

    private static ValidatableResponse changed(String path, Map<String, ?> patch) {
        return Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path)
                .then();
    }

    @Test
    void keepsItsTextOnceItIsClosed() {
        keepsItsText(Plans.ready().adopted().closed());
    }

    @Test
    void keepsItsTextOnceItIsWithdrawn() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
        keepsItsText(planned);
    }

    @Test
    void isNoLongerDelivered() {
        var planned = Plans.ready().adopted().closed();
        var path = planned.deliveryPath();
        ended(changed(path, Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2026-02-20")))));
        ended(Plans.moved(Api.admin(), path, "in_progress"));
        Api.anyone().get(path).then().body("status", equalTo("cancelled")).body("percent", equalTo(0));
    }

    @Test
    void leavesItsCommentsAsTheyAre() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        var comment = comment(planned);
        changed(comment, Map.of("reply", Map.of("en", "Yes."))).statusCode(200);
        planned.adoptedAfterConsultation().closed();
        ended(changed(comment, Map.of("reply", Map.of("en", "No."))));
        ended(Plans.moved(Api.admin(), comment, "accepted"));
        Api.admin().get(comment).then().body("status", equalTo("answered")).body("reply.en", equalTo("Yes."));
    }

    @Test
    void answersNoCommentOnceItIsWithdrawn() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        var comment = comment(planned);
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
        ended(changed(comment, Map.of("reply", Map.of("en", "Yes."))));
        ended(Plans.moved(Api.admin(), comment, "withheld"));
        Api.admin().get(comment).then().body("status", equalTo("new"));
    }

    private static String comment(Planned planned) {
        return Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("body", "Evenings, please.", "language", "en"))
                .post(planned.plan().path() + "/consultation/comments")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
