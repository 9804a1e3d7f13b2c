package org.diversitynetwork.actionplan.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentApiTest {
    private static Planned consulted() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        return planned;
    }

    private static ValidatableResponse said(RequestSpecification caller, Planned planned, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("body", "Evenings, please.", "language", "en"));
        body.putAll(more);
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post(planned.plan().path() + "/consultation/comments")
                .then();
    }

    private static String comment(Planned planned) {
        return said(Api.anyone(), planned, Map.of()).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse answered(RequestSpecification caller, String path, Object reply) {
        return caller.header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("reply", reply))
                .patch(path)
                .then();
    }

    @Test
    void isTakenFromAnybodyWhileThePlanIsConsultedOn() {
        var planned = consulted();
        said(Api.anyone(), planned, Map.of())
                .statusCode(201)
                .body("authorKind", equalTo("public"))
                .body("planVersion", equalTo(1));
        said(
                        People.somebody()
                                .with(
                                        "participant",
                                        "city",
                                        planned.led().leadCity().code())
                                .calls(),
                        planned,
                        Map.of())
                .statusCode(201);
        said(
                        People.somebody()
                                .with(
                                        "local_group_member",
                                        "city",
                                        planned.led().leadCity().code())
                                .calls(),
                        planned,
                        Map.of("target", "action", "targetCode", "A1.1"))
                .statusCode(201)
                .body("authorKind", equalTo("member"));
        said(Api.anyone(), planned, Map.of("organisation", "A school"))
                .statusCode(201)
                .body("authorKind", equalTo("organisation"));
    }

    @Test
    void isRefusedBeforeAndAfter() {
        var planned = Plans.ready();
        said(Api.anyone(), planned, Map.of()).statusCode(404);
        said(Api.admin(), planned, Map.of()).statusCode(409).body("code", equalTo("consultation-not-open"));
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        said(Api.anyone(), planned, Map.of()).statusCode(409).body("code", equalTo("consultation-not-open"));
    }

    @Test
    void isAboutSomethingThatThePlanHas() {
        var planned = consulted();
        said(Api.anyone(), planned, Map.of("target", "action", "targetCode", "A9"))
                .statusCode(400)
                .body("errors.pointer", contains("#/targetCode"));
        said(Api.anyone(), planned, Map.of("target", "objective", "targetCode", "A1.1"))
                .statusCode(400);
        said(Api.anyone(), planned, Map.of("target", "objective"))
                .statusCode(400)
                .body("errors.code", contains("required"));
        said(Api.anyone(), planned, Map.of("targetCode", "A1.1"))
                .statusCode(400)
                .body("errors.code", contains("not-allowed"));
        said(Api.anyone(), planned, Map.of("target", "objective", "targetCode", "S1.1"))
                .statusCode(201);
    }

    @Test
    void isAnsweredByTheCity() {
        var planned = consulted();
        var path = comment(planned);
        var coordinator = planned.coordinator();
        Plans.moved(coordinator.calls(), path, "answered")
                .statusCode(409)
                .body("unmet.code", contains("reply-missing"));
        Plans.moved(coordinator.calls(), path, "accepted").statusCode(409);
        answered(planned.leadPartner().calls(), path, Map.of("en", "Yes.")).statusCode(403);
        answered(coordinator.calls(), path, Map.of("nl", "Ja."))
                .statusCode(400)
                .body("errors.pointer", contains("#/reply/en"));
        answered(coordinator.calls(), path, Map.of("en", "Yes."))
                .statusCode(200)
                .body("status", equalTo("answered"));
        Plans.moved(coordinator.calls(), path, "accepted").statusCode(200);
        Api.anyone().get(path).then().body("status", equalTo("accepted")).body("reply.en", equalTo("Yes."));
        Api.anyone()
                .queryParam("status", "new")
                .get(planned.plan().path() + "/consultation/comments")
                .then()
                .body("items", empty());
    }

    @Test
    void isTakenUpInPartOrNotAtAll() {
        var planned = consulted();
        for (var outcome : List.of("partly", "rejected")) {
            var path = comment(planned);
            Plans.moved(Api.admin(), path, outcome).statusCode(409).body("code", equalTo("transition-refused"));
            answered(Api.admin(), path, Map.of("en", "Some of it.")).statusCode(200);
            Plans.moved(planned.coordinator().calls(), path, outcome)
                    .statusCode(200)
                    .body("status", equalTo(outcome));
            Api.anyone().get(path).then().body("status", equalTo(outcome));
            Plans.moved(Api.admin(), path, "accepted").statusCode(409).body("code", equalTo("transition-refused"));
        }
    }

    @Test
    void keepsItsAnswerThoughInOtherWords() {
        var planned = consulted();
        var path = comment(planned);
        answered(Api.admin(), path, Map.of("en", "Yes.")).statusCode(200);
        var none = new HashMap<String, Object>();
        none.put("reply", null);
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(none)
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reply"))
                .body("errors.code", contains("required"));
        answered(Api.admin(), path, Map.of("en", "Indeed.")).statusCode(200).body("reply.en", equalTo("Indeed."));
    }

    @Test
    void isWithheldFromThePublicForAReason() {
        var planned = consulted();
        var path = comment(planned);
        var coordinator = planned.coordinator();
        coordinator
                .calls()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "withheld"))
                .post(path + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        Plans.moved(coordinator.calls(), path, "withheld").statusCode(200);
        Api.anyone().get(path).then().body("status", equalTo("withheld")).body("body", nullValue());
        Api.anyone()
                .get(planned.plan().path() + "/consultation/comments")
                .then()
                .body("items.status", contains("withheld"))
                .body("items.body", contains(nullValue()));
        coordinator.calls().get(path).then().body("body", equalTo("Evenings, please."));
    }

    @Test
    void isAnsweredBeforeAdoptionThoughItIsWithheld() {
        var planned = consulted();
        var path = comment(planned);
        Plans.moved(Api.admin(), path, "withheld").statusCode(200);
        planned.heard();
        planned.endorsed(planned.coordinator()).statusCode(201);
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("comments-unanswered"));
        Api.admin()
                .queryParam("answered", false)
                .get(planned.plan().path() + "/consultation/comments")
                .then()
                .body("items.status", contains("withheld"));
        answered(Api.admin(), path, Map.of("en", "It named a neighbour.")).statusCode(200);
        planned.moved(planned.leadPartner().calls(), "adopted").statusCode(200);
    }

    @Test
    void losesItsWordsOnlyOnceItIsWithheld() {
        var planned = consulted();
        var path = comment(planned);
        var noWords = new HashMap<String, Object>();
        noWords.put("body", null);
        changed(path, noWords).statusCode(400).body("errors[0].pointer", equalTo("#/body"));
        changed(path, Map.of("body", "Mornings, please."))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-allowed"));
        Plans.moved(Api.admin(), path, "withheld").statusCode(200);
        changed(path, noWords).statusCode(200).body("body", nullValue());
        Api.admin().get(path).then().body("body", nullValue()).body("organisation", nullValue());
        Plans.moved(Api.admin(), path, "new").statusCode(409).body("unmet.code", contains("words-removed"));
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
    void isShownAgainWhateverHasBecomeOfThePlan() {
        var planned = consulted();
        var path = comment(planned);
        Plans.moved(Api.admin(), path, "withheld").statusCode(200);
        Plans.moved(Api.admin(), path, "new").statusCode(200);
        Plans.moved(Api.admin(), path, "withheld").statusCode(200);
        answered(Api.admin(), path, Map.of("en", "It named a neighbour.")).statusCode(200);
        planned.adoptedAfterConsultation();
        Plans.moved(Api.admin(), path, "new").statusCode(200);
    }
}
