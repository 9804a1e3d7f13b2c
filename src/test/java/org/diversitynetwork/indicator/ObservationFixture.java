package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;

/** What tests of observations share: a network that measures, and ways to ask. */
abstract class ObservationFixture {
    static final String OBSERVATIONS = Api.ROOT + "/observations";
    static final Map<String, Object> MADE_UP = Map.of("label", "Made up", "confidence", "synthetic");

    Networks.Led led;
    Stored indicator;
    Stored period;

    @BeforeEach
    void makeANetworkThatMeasures() {
        led = Networks.active();
        period = Thing.period(led.network()).stored();
        indicator = Thing.indicator().stored();
    }

    Thing observation() {
        return of(indicator);
    }

    Thing of(Stored what) {
        return Thing.observation(led.network(), what, led.leadCity(), period.code());
    }

    static Thing batch(Thing row) {
        return Thing.observations(List.of(row.body()));
    }

    static ValidatableResponse posted(List<Map<String, Object>> rows) {
        return Thing.observations(rows).posted();
    }

    ValidatableResponse listed(String status) {
        return inNetwork("status", status);
    }

    ValidatableResponse inNetwork(String parameter, String value) {
        return Api.anyone()
                .queryParam("network", led.network().code())
                .queryParam(parameter, value)
                .get(OBSERVATIONS)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse refused(Thing body, int status, String code) {
        return body.posted().statusCode(status).body("code", equalTo(code));
    }

    static void refusedAt(Thing body, String pointer, String code) {
        body.posted()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }
}
