package org.diversitynetwork.actionplan.part;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;

/** Parts of a plan name what is in use, and what is for their city and network. */
@QuarkusTest
class PlanPartReferencesApiTest {
    private static void refused(Thing part, String pointer, String code) {
        part.posted()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
    }

    private static Thing withOutput(Stored plan, Stored indicator) {
        var output = Map.of("key", "O1", "title", Map.of("en", "Some"), "indicator", indicator.code());
        return Thing.action(plan, "A2", "S1.1").with("outputs", List.of(output));
    }

    @Test
    void refusesPartnersThatAreArchived() {
        var plan = Plans.ready().plan();
        var former = Thing.partner().stored();
        former.move("archived").statusCode(200);
        refused(Thing.action(plan, "A2", "S1.1").with("leadPartner", former.code()), "#/leadPartner", "archived");
        refused(
                Thing.action(plan, "A2", "S1.1").with("supportingPartners", List.of(former.id())),
                "#/supportingPartners/0",
                "archived");
        refused(Thing.risk(plan, "R2").with("ownerPartner", former.code()), "#/ownerPartner", "archived");
    }

    @Test
    void refusesIndicatorsThatAreArchived() {
        var plan = Plans.ready().plan();
        var former = Thing.indicator().stored();
        former.move("archived").statusCode(200);
        refused(withOutput(plan, former), "#/outputs/0/indicator", "archived");
        refused(Thing.objective(plan, "S2").with("indicators", List.of(former.code())), "#/indicators/0", "archived");
    }

    @Test
    void refusesIndicatorsOfAnotherCityOrNetwork() {
        var planned = Plans.ready();
        var plan = planned.plan();
        var elsewhere = Networks.active();
        for (var foreign : List.of(
                Thing.indicator().with("city", elsewhere.leadCity().code()).stored(),
                Thing.indicator().with("network", elsewhere.network().code()).stored())) {
            refused(withOutput(plan, foreign), "#/outputs/0/indicator", "indicator-elsewhere");
            refused(
                    Thing.objective(plan, "S2").with("indicators", List.of(foreign.id())),
                    "#/indicators/0",
                    "indicator-elsewhere");
        }
        var own = Thing.indicator()
                .with("network", planned.led().network().code())
                .stored();
        withOutput(plan, own).posted().statusCode(201);
    }

    @Test
    void refusesTargetGroupsThatAreArchived() {
        var led = Networks.active();
        var former = Thing.targetGroup().stored();
        former.move("archived").statusCode(200);
        refused(Thing.plan(led).with("targetGroups", List.of("women", former.code())), "#/targetGroups/1", "archived");
        Thing.plan(led)
                .stored()
                .change(Map.of("targetGroups", List.of(former.id())))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/targetGroups/0")))
                .body("errors.code", equalTo(List.of("archived")));
    }
}
