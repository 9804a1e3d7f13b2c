package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesApiTest extends SeriesFixture {
    @Test
    void tellsBaselineTargetActualForecastAndWhatHasAddedUp() {
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1").with("kind", "baseline").with("value", 4).stored();
        of(indicator, city, "2025-h1").with("value", 10).stored();
        of(indicator, city, "2025-h2")
                .with("value", 20)
                .with("qualifier", "at_least")
                .stored();
        of(indicator, city, "2026-h1")
                .with("value", 30)
                .with("kind", "forecast")
                .stored();
        Thing.target(indicator, network, city)
                .with("period", "2025-h2")
                .with("value", 25)
                .stored();
        Thing.target(indicator, network, city).with("value", 90).stored();
        series(indicator)
                .body("method", equalTo("sum"))
                .body("periods.code", contains("2025-h1", "2025-h2", "2026-h1"))
                .body("rows", hasSize(1))
                .body("rows[0].city.code", equalTo(city.code()))
                .body("rows[0].baseline.value", equalTo(4))
                .body("rows[0].baseline.period", equalTo("2025-h1"))
                .body("rows[0].goal.value", equalTo(90))
                .body("rows[0].points.actual", contains(10, 20, null))
                .body("rows[0].points.qualifier", contains("exact", "at_least", null))
                .body("rows[0].points.cumulative", contains(10, 30, 30))
                .body("rows[0].points.forecast", contains(null, null, 30))
                .body("rows[0].points[1].target.value", equalTo(25));
    }

    @Test
    void showsOnlyThePeriodsAndCitiesAskedFor() {
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1").with("value", 10).stored();
        of(indicator, city, "2025-h2").with("value", 20).stored();
        of(indicator, other, "2025-h2").with("value", 1).stored();
        asked(indicator, Map.of("periods", "2025-h2"))
                .body("rows[0].points", hasSize(1))
                .body("total.points.cumulative", contains(31));
        asked(indicator, Map.of("city", other.code()))
                .body("rows.city.code", contains(other.code()))
                .body("total.points.value", contains(1));
    }

    @Test
    void refusesPeriodsAndCitiesThatItDoesNotKnow() {
        var indicator = Thing.indicator().stored();
        for (var question : List.of(Map.of("periods", "2025-h1,2031"), Map.of("city", city.code() + ",nowhere"))) {
            asked(indicator, question)
                    .statusCode(400)
                    .body(
                            "errors[0].parameter",
                            equalTo(question.keySet().iterator().next()))
                    .body("errors[0].code", equalTo("unknown-reference"));
        }
    }

    @Test
    void refusesMoreRowsThanCanBeRead() {
        var indicator =
                Thing.indicator().with("disaggregations", List.of("age_band")).stored();
        var rows = IntStream.range(0, 400)
                .mapToObj(age -> of(indicator, city, "2025-h1")
                        .with("ageBand", age + "+")
                        .body())
                .toList();
        Thing.observations(rows).posted().statusCode(200);
        asked(indicator, Map.of("by", "city,age_band")).statusCode(200).body("rows", hasSize(400));
        of(indicator, other, "2025-h1").with("ageBand", "18-24").stored();
        asked(indicator, Map.of("by", "city,age_band"))
                .statusCode(400)
                .body("errors.parameter", contains("by"))
                .body("errors.code", contains("too-many-rows"))
                .body("errors[0].params.rows", equalTo(401));
        asked(indicator, Map.of("by", "city,age_band", "city", other.code()))
                .statusCode(200)
                .body("rows", hasSize(1));
    }

    @Test
    void asksForTheNetworkWhereTheIndicatorBelongsToNone() {
        Api.anyone()
                .get(Thing.indicator().stored().path() + "/series")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("network"));
        Api.anyone()
                .get(Api.ROOT + "/indicators/women-trained/series")
                .then()
                .statusCode(200)
                .body("network.code", equalTo("techdiversity"))
                .body("rows.city.code", containsInAnyOrder("amarante", "arezzo", "bielsko-biala", "idrija", "trikala"))
                .body("total.points.find { it.period == '2026-h1' }.missingCities.code", hasItem("amarante"))
                .body("total.points.find { it.period == '2026-h1' }.value", equalTo(95))
                .body("rows.baseline.synthetic", hasItem(true));
    }

    @Test
    void leavesOutWhatTheCallerMayNotSee() {
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1").with("confStatus", "c").stored();
        of(indicator, other, "2025-h1").with("value", 1).stored();
        series(indicator)
                .body("rows.city.code", contains(other.code()))
                .body("total.points[0].value", equalTo(1))
                .body("total.points[0].missingCities.code", contains(city.code()));
        People.somebody()
                .with("city_coordinator", "city", city.code())
                .calls()
                .queryParam("network", network.code())
                .get(indicator.path() + "/series")
                .then()
                .body("total.points[0].value", equalTo(11));
    }

    @Test
    void costsTheSameHoweverManyRowsThereAre() {
        var indicator = Thing.indicator().stored();
        Runnable call = () -> Api.admin()
                .queryParam("network", network.code())
                .get(indicator.path() + "/series")
                .then()
                .statusCode(200);
        call.run();
        of(indicator, city, "2025-h1").stored();
        var one = Database.statements(call);
        of(indicator, other, "2025-h1").stored();
        of(indicator, other, "2025-h2").stored();
        assertThat(Database.statements(call)).isEqualTo(one).isBetween(1L, 7L);
    }
}
