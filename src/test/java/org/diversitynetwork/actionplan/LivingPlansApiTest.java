package org.diversitynetwork.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;

/** What plans name stays as it is until they are closed or withdrawn; codes in their editions for good. */
@QuarkusTest
class LivingPlansApiTest {
    private static ValidatableResponse dropFocus(Led led, String group) {
        return Api.admin()
                .header("If-Match", "*")
                .delete(led.leadCity().path() + "/focus/" + group)
                .then();
    }

    private static String address(Planned planned) {
        return Api.ROOT + "/action-plans/" + planned.plan().code();
    }

    /** A group of the city's own that it focuses on beside women. */
    private static Stored localGroup(Led led) {
        var group = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", led.leadCity().id())
                .stored();
        Thing.focus(led.leadCity(), group.code()).stored();
        return group;
    }

    /** INV-06. */
    @Test
    void keepTheirGroupsInTheFocusOfTheirCity() {
        var planned = Plans.ready();
        Thing.focus(planned.led().leadCity(), "seniors").stored();
        dropFocus(planned.led(), "women")
                .statusCode(409)
                .body("code", equalTo("city-focus-needed"))
                .body("unmet.code", contains("target-group-planned"))
                .body("unmet.pointer", contains(address(planned)));
        planned.adopted();
        planned.amended().statusCode(201);
        planned.action().change(Map.of("targetGroups", List.of())).statusCode(200);
        planned.plan().change(Map.of("targetGroups", List.of("seniors"))).statusCode(200);
        dropFocus(planned.led(), "women").statusCode(409).body("unmet.code", contains("target-group-planned"));
        dropFocus(planned.led(), "seniors").statusCode(409).body("unmet.code", contains("target-group-planned"));
        Plans.moved(Api.admin(), planned.plan().path() + "/versions/2", "discarded")
                .statusCode(200);
        dropFocus(planned.led(), "seniors").statusCode(204);
        Thing.focus(planned.led().leadCity(), "migrants").stored();
        planned.closed();
        dropFocus(planned.led(), "women").statusCode(204);
    }

    @Test
    void keepTheirCityInUse() {
        var planned = Plans.ready();
        var city = planned.led().leadCity();
        city.remove()
                .statusCode(409)
                .body("unmet.code", hasItem("city-has-action-plan"))
                .body("unmet.pointer", hasItem(address(planned)));
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
        city.seenByAdmin()
                .body(
                        "allowedTransitions.find { it.to == 'archived' }.unmet.code",
                        not(hasItem("city-has-action-plan")));
    }

    @Test
    void keepTheIndicatorsThatTheyAreMeasuredBy() {
        var planned = Plans.ready();
        planned.indicator()
                .remove()
                .statusCode(409)
                .body("unmet.code", contains("indicator-planned"))
                .body("unmet.pointer", contains(address(planned)));
        planned.adopted();
        planned.amended().statusCode(201);
        planned.action().change(Map.of("outputs", List.of())).statusCode(200);
        planned.indicator().remove().statusCode(409).body("unmet.code", contains("indicator-planned"));
        Plans.moved(Api.admin(), planned.plan().path() + "/versions/2", "discarded")
                .statusCode(200);
        planned.closed();
        planned.indicator().remove().statusCode(204);
    }

    @Test
    void keepAnIndicatorThatOnlyAnObjectiveNames() {
        var planned = Plans.ready();
        var indicator = Thing.indicator().stored();
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("indicators", List.of(indicator.code())))
                .patch(planned.plan().path() + "/objectives/S1.1")
                .then()
                .statusCode(200);
        indicator.remove().statusCode(409).body("unmet.code", contains("indicator-planned"));
    }

    /** INV-08: fixed editions name groups by code. */
    @Test
    void nameTheirGroupsByCodesThatStay() {
        var led = Networks.active();
        var group = localGroup(led);
        var planned = Plans.ready(led);
        var next = Map.of("code", Api.code("group"));
        planned.plan()
                .change(Map.of("targetGroups", List.of("women", group.code())))
                .statusCode(200);
        group.change(next)
                .statusCode(409)
                .body("code", equalTo("target-group-named"))
                .body("unmet.pointer", contains(address(planned)));
        group.change(Map.of("label", Map.of("en", "Another name"))).statusCode(200);
        planned.adopted();
        planned.amended().statusCode(201);
        planned.plan().change(Map.of("targetGroups", List.of("women"))).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(planned.leadPartner().calls(), planned.plan().path() + "/versions/2", "adopted")
                .statusCode(200);
        group.change(next).statusCode(409).body("code", equalTo("target-group-named"));
        Api.anyone()
                .queryParam("version", 1)
                .get(planned.plan().path())
                .then()
                .body("targetGroups.code", contains("women", group.code()));
    }

    @Test
    void letGoOfTheCodeOfAGroupThatNoEditionNames() {
        var led = Networks.active();
        var group = localGroup(led);
        var planned = Plans.ready(led);
        planned.plan()
                .change(Map.of("targetGroups", List.of("women", group.code())))
                .statusCode(200);
        planned.plan().change(Map.of("targetGroups", List.of("women"))).statusCode(200);
        group.change(Map.of("code", Api.code("group"))).statusCode(200);
    }

    @Test
    void areAdoptedInAnEditionOfTheirOwnThoughTheTextReadsDifferentlyByNow() {
        var led = Networks.active();
        var group = localGroup(led);
        var planned = Plans.ready(led);
        planned.plan()
                .change(Map.of("targetGroups", List.of("women", group.code())))
                .statusCode(200);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        Database.change("update target_group set code = code || '-2' where code = ?1", group.code());
        planned.adoptedAfterConsultation();
        planned.plan()
                .seenByAnyone()
                .body("publishedVersion", equalTo(2))
                .body("targetGroups.code", contains("women", group.code() + "-2"));
    }
}
