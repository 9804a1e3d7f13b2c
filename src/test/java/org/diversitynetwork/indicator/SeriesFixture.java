package org.diversitynetwork.indicator;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;

/** A network of two cities that reports for half-years, and questions about its series. */
abstract class SeriesFixture {
    Networks.Led led;

    Stored network;

    Stored city;

    Stored other;

    @BeforeEach
    void makeANetworkOfTwoCitiesThatReportsForHalfYears() {
        led = Networks.active();
        network = led.network();
        city = led.leadCity();
        other = Thing.city().stored();
        Thing.focus(other, "women").stored();
        Networks.memberOf(network, Thing.partner().with("cityId", other.code()).stored());
        half("2025-h1", "2025-01-01", "2025-06-30");
        half("2025-h2", "2025-07-01", "2025-12-31");
        half("2026-h1", "2026-01-01", "2026-06-30");
    }

    static String row(Stored city) {
        return "rows.find { it.city.code == '" + city.code() + "' }.";
    }

    ValidatableResponse series(Stored indicator) {
        return asked(indicator, Map.of()).statusCode(200);
    }

    ValidatableResponse asked(Stored indicator, Map<String, String> question) {
        return Api.anyone()
                .queryParam("network", network.code())
                .queryParams(question)
                .get(indicator.path() + "/series")
                .then();
    }

    Thing of(Stored indicator, Stored where, String period) {
        return Thing.observation(network, indicator, where, period);
    }

    void half(String code, String start, String end) {
        Thing.period(network)
                .with("code", code)
                .with("type", "half_year")
                .with("startDate", start)
                .with("endDate", end)
                .stored();
    }
}
