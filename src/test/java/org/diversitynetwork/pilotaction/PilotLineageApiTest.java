package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Plans;
import org.junit.jupiter.api.Test;

/** What came of a pilot action in plans. */
@QuarkusTest
class PilotLineageApiTest {
    @Test
    void tellsTheActionsOfAdoptedPlansThatItWasScaledTo() {
        var made = Pilots.evaluated();
        made.decided("scale").statusCode(200);
        var planned = Plans.ready(made.led());
        planned.action().change(Map.of("originPilot", made.pilot().code())).statusCode(200);
        made.moved("scaled");
        lineage(made).body("nodes[0].status", equalTo("scaled")).body("nodes[0].scaledActions", empty());
        planned.adopted();
        lineage(made)
                .body("nodes.id", contains(made.pilot().id()))
                .body("nodes[0].scaledActions.plan", contains(planned.plan().code()))
                .body("nodes[0].scaledActions.code", contains("A1.1"))
                .body("nodes[0].scaledActions.title.en", contains("An action"));
    }

    private static ValidatableResponse lineage(Pilots.Made made) {
        return Api.anyone().get(made.path() + "/lineage").then().statusCode(200);
    }
}
