package org.diversitynetwork.actionplan.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.diversitynetwork.Api;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;

/** INV-11: a pilot action that was scaled keeps an action that names it as its origin. */
@QuarkusTest
class ScaledPilotsApiTest {
    private static final Map<String, Object> NO_ORIGIN = new HashMap<>();

    static {
        NO_ORIGIN.put("originPilot", null);
    }

    private static Pilots.Made toBeScaled() {
        var made = Pilots.evaluated();
        made.decided("scale").statusCode(200);
        return made;
    }

    private static Stored action(Stored plan, String code, Pilots.Made pilot) {
        return Thing.action(plan, code, "S1.1")
                .with("originPilot", pilot.pilot().code())
                .stored();
    }

    @Test
    void keepsTheLastActionThatAPilotActionWasScaledTo() {
        var made = toBeScaled();
        var plan = Plans.ready(made.led()).plan();
        var first = action(plan, "A7", made);
        made.move("scaled").statusCode(200);
        first.change(NO_ORIGIN).statusCode(409).body("code", equalTo("pilot-action-carried"));
        first.remove().statusCode(409).body("code", equalTo("pilot-action-carried"));
        var second = action(plan, "A8", made);
        first.change(NO_ORIGIN).statusCode(200);
        second.remove().statusCode(409).body("code", equalTo("pilot-action-carried"));
        made.pilot().seenByAnyone().body("status", equalTo("scaled"));
    }

    @Test
    void letsGoOfAPilotActionThatWasNotScaled() {
        var made = toBeScaled();
        var action = action(Plans.ready(made.led()).plan(), "A7", made);
        action.remove().statusCode(204);
        made.move("scaled").statusCode(409);
    }

    @Test
    void letsGoOfAPilotActionThatAnotherCityCarriesOn() {
        var made = toBeScaled();
        var action = action(Plans.ready(made.led()).plan(), "A7", made);
        made.transferredTo(Pilots.cityIn(made.led()));
        made.move("scaled").statusCode(200);
        action.remove().statusCode(204);
    }

    @Test
    void keepsOneOfTwoActionsThatAreTakenAwayAtOnce() throws Exception {
        var made = toBeScaled();
        var plan = Plans.ready(made.led()).plan();
        var one = action(plan, "A7", made);
        var other = action(plan, "A8", made);
        made.move("scaled").statusCode(200);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> one.remove().extract().statusCode());
            var second = pool.submit(() -> other.remove().extract().statusCode());
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(204, 409);
        }
    }

    @Test
    void keepsAnEditionThatAloneCarriesAScaledPilotAction() {
        var made = toBeScaled();
        var planned = Plans.ready(made.led()).adopted();
        planned.amended().statusCode(201);
        action(planned.plan(), "A7", made);
        made.move("scaled").statusCode(200);
        var version = planned.plan().path() + "/versions/2";
        Plans.moved(Api.admin(), version, "discarded").statusCode(409).body("code", equalTo("pilot-action-carried"));
        Api.admin().get(version).then().body("status", equalTo("draft"));
    }

    @Test
    void keepsAPlanThatAloneCarriesAScaledPilotAction() {
        var made = toBeScaled();
        var planned = Plans.ready(made.led());
        action(planned.plan(), "A7", made);
        made.move("scaled").statusCode(200);
        planned.moved(Api.admin(), "withdrawn")
                .statusCode(409)
                .body("unmet.code", contains("pilot-action-carried"))
                .body("unmet.pointer", contains("#/actions/1/originPilot"));
        made.transferredTo(Pilots.cityIn(made.led()));
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
    }

    @Test
    void keepsTheActionThatADocumentLeavesOut() {
        var made = toBeScaled();
        var plan = Plans.ready(made.led()).plan();
        action(plan, "A7", made);
        made.move("scaled").statusCode(200);
        replacedWithout(plan, "A7").statusCode(409).body("code", equalTo("pilot-action-carried"));
        Api.admin().get(plan.path() + "/actions/A7").then().statusCode(200);
        action(plan, "A8", made);
        replacedWithout(plan, "A7").statusCode(200).body("actions.code", contains("A1.1", "A8"));
        Api.admin().get(plan.path() + "/actions/A7").then().statusCode(404);
    }

    private static ValidatableResponse replacedWithout(Stored plan, String action) {
        var document = Api.admin().get(plan.path() + "/document");
        Map<String, Object> text = document.path("$");
        var actions = document.<List<Map<String, Object>>>path("actions");
        text.put(
                "actions",
                actions.stream().filter(a -> !a.get("code").equals(action)).toList());
        return Api.admin()
                .header("If-Match", document.header("ETag"))
                .contentType(ContentType.JSON)
                .body(text)
                .put(plan.path() + "/document")
                .then();
    }
}
