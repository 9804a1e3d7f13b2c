package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorTargetApiTest {
    private Networks.Led led;
    private Thing.Stored indicator;
    private Thing.Stored period;

    @BeforeEach
    void makeANetworkThatMeasures() {
        led = Networks.active();
        period = Thing.period(led.network()).stored();
        indicator = Thing.indicator().stored();
    }

    @Test
    void isAValueOrARange() {
        target().posted().statusCode(201).body("value", equalTo(40)).body("period", equalTo(null));
        var range = target().without("value")
                .with("range", Map.of("min", 40, "max", 60))
                .with("period", period.code())
                .stored();
        range.seenByAnyone().body("range.max", equalTo(60)).body("value", equalTo(null));
        target().with("range", Map.of("min", 1, "max", 2)).posted().statusCode(400);
        target().without("value").posted().statusCode(400).body("errors[0].pointer", equalTo("#/value"));
        target().without("value")
                .with("range", Map.of("min", 3, "max", 2))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/range/max"));
    }

    @Test
    void changesFromAValueToARange() {
        var target = target().stored();
        var patch = new HashMap<String, Object>();
        patch.put("value", null);
        patch.put("range", Map.of("min", 40, "max", 60));
        target.change(patch).statusCode(200).body("range.min", equalTo(40)).body("value", equalTo(null));
        target.change(Map.of("value", 3)).statusCode(400).body("errors[0].pointer", equalTo("#/range"));
    }

    @Test
    void isSetOnceForAThingAndPeriod() {
        target().stored();
        target().posted().statusCode(409).body("code", equalTo("indicator-target-once"));
        target().with("period", period.code()).posted().statusCode(201);
    }

    @Test
    void staysOnceItsPeriodIsLocked() {
        var target = target().with("period", period.code()).stored();
        period.move("locked").statusCode(200);
        target.change(Map.of("value", 41)).statusCode(409).body("code", equalTo("period-locked"));
        target.remove().statusCode(409).body("code", equalTo("period-locked"));
        var other = Thing.indicator().stored();
        Thing.target(other, led.network(), led.leadCity())
                .with("period", period.code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("period-locked"));
    }

    @Test
    void hasNoMoreDigitsThanItsIndicator() {
        target().with("value", 40.5).posted().statusCode(400).body("errors[0].code", equalTo("too-precise"));
        target().stored().change(Map.of("value", 0.25)).statusCode(400).body("errors[0].code", equalTo("too-precise"));
    }

    @Test
    void isLimitedOnlyAsItsIndicatorIs() {
        target().with("gender", "female").posted().statusCode(400).body("errors[0].pointer", equalTo("#/gender"));
        indicator.change(Map.of("disaggregations", List.of("gender"))).statusCode(200);
        target().with("gender", "female").posted().statusCode(201);
    }

    @Test
    void refusesThingsOutsideTheNetwork() {
        target().with("scopeId", Thing.city().stored().code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-member"));
        target().with("scope", "reference").posted().statusCode(400).body("errors[0].pointer", equalTo("#/scope"));
        target().with("scope", "network").posted().statusCode(400).body("errors[0].pointer", equalTo("#/scopeId"));
        target().with("scope", "network")
                .with("scopeId", led.network().code())
                .posted()
                .statusCode(201);
        target().with("period", "2031").posted().statusCode(400).body("errors[0].pointer", equalTo("#/period"));
    }

    @Test
    void belongsToThoseWhoSteerWhatIsToReachIt() {
        var coordinator = People.somebody()
                .with("city_coordinator", "city", led.leadCity().code());
        target().postedBy(coordinator.calls()).statusCode(201);
        target().with("scope", "network")
                .with("scopeId", led.network().code())
                .postedBy(coordinator.calls())
                .statusCode(403);
        var other = Networks.active();
        var stranger = People.somebody()
                .with("lead_partner", "network", other.network().code());
        target().with("period", period.code()).postedBy(stranger.calls()).statusCode(403);
    }

    @Test
    void isListedByWhatIsToReachIt() {
        target().stored();
        Api.anyone()
                .queryParams(Map.of(
                        "city", led.leadCity().code(), "network", led.network().code(), "scope", "city"))
                .get(indicator.path() + "/targets")
                .then()
                .body("items.city.code", hasItem(led.leadCity().code()));
        Api.anyone()
                .queryParam("period", "2026-h2")
                .get(Api.ROOT + "/indicators/women-trained/targets")
                .then()
                .body("items.period.code", everyItem(equalTo("2026-h2")))
                .body("items.city.code", hasItem("bielsko-biala"));
    }

    private Thing target() {
        return Thing.target(indicator, led.network(), led.leadCity());
    }
}
