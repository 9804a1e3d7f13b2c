package org.diversitynetwork.city;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CityFocusApiTest {
    @Test
    void isFoundByTheCodeOfItsTargetGroup() {
        Api.anyone()
                .get(Api.ROOT + "/cities/bielsko-biala/focus/women")
                .then()
                .statusCode(200)
                .body("primary", equalTo(true));
    }

    @Test
    void allowsOnePrimaryFocusACity() {
        var city = Thing.city().stored();
        var first = Thing.focus(city, "women").with("primary", true).stored();
        Thing.focus(city, "migrants")
                .with("primary", true)
                .posted()
                .statusCode(409)
                .body("code", equalTo("city-focus-one-primary"));
        var second = Thing.focus(city, "migrants").stored();
        second.change(Map.of("primary", true)).statusCode(409).body("code", equalTo("city-focus-one-primary"));
        first.change(Map.of("primary", false)).statusCode(200);
        second.change(Map.of("primary", true)).statusCode(200);
        Api.anyone()
                .queryParam("primary", true)
                .get(Api.ROOT + "/cities/" + city.code() + "/focus")
                .then()
                .body("items.targetGroup.code", contains("migrants"));
    }

    @Test
    void choosesAGroupOnce() {
        var city = Thing.city().stored();
        Thing.focus(city, "seniors").stored();
        Thing.focus(city, "seniors").posted().statusCode(409).body("code", equalTo("city-focus-once-per-group"));
    }

    @Test
    void keepsTheLastFocusOfACityInAnActiveNetwork() {
        var network = Networks.active();
        var focus = network.leadCity().path() + "/focus/women";
        Api.admin()
                .header("If-Match", "*")
                .delete(focus)
                .then()
                .statusCode(409)
                .body("code", equalTo("city-focus-needed"));
        Thing.focus(network.leadCity(), "seniors").stored();
        Api.admin().header("If-Match", "*").delete(focus).then().statusCode(204);
        Api.anyone().get(focus).then().statusCode(404);
    }

    @Test
    void letsACityOutsideActiveNetworksDropItsFocus() {
        var city = Thing.city().stored();
        Thing.focus(city, "women").stored().remove().statusCode(204);
    }

    @Test
    void refusesAGroupThatIsLocalToAnotherCity() {
        var elsewhere = Thing.city().stored();
        var local = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", elsewhere.id())
                .stored();
        Thing.focus(Thing.city().stored(), local.code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("local-elsewhere"));
        Thing.focus(elsewhere, local.code()).posted().statusCode(201);
    }

    @Test
    void refusesAGroupThatIsNotThereOrNoLongerInUse() {
        var city = Thing.city().stored();
        Thing.focus(city, "nobody-has-this").posted().statusCode(400).body("errors.code", hasItem("unknown-reference"));
        var old = Thing.targetGroup().stored();
        old.remove().statusCode(204);
        Thing.focus(city, old.code()).posted().statusCode(400).body("errors.code", hasItem("archived"));
    }
}
