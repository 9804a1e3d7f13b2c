package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesApiTest {
    private Networks.Led led;
    private Stored network;
    private Stored city;
    private Stored other;

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
    void rollsUpByTheMethodOfTheIndicatorAndNamesTheMissing() {
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1").with("value", 10).stored();
        of(indicator, other, "2025-h1")
                .with("value", 5)
                .with("qualifier", "approx")
                .stored();
        of(indicator, city, "2025-h2").with("value", 7).stored();
        of(indicator, other, "2025-h2").without("value").with("obsStatus", "o").stored();
        series(indicator)
                .body("total.method", equalTo("sum"))
                .body("total.points.value", contains(15, 7))
                .body("total.points.qualifier", contains("approx", "exact"))
                .body("total.points.cumulative", contains(15, 22))
                .body("total.points[0].missingCities", empty())
                .body("total.points[1].missingCities.code", contains(other.code()))
                .body("rows.find { it.city.code == '" + other.code() + "' }.points.status", contains("a", "o"));
    }

    @Test
    void weighsAndAveragesAndAddsTheLatest() {
        var weighted = Thing.indicator()
                .with("aggregation", "weighted_average")
                .with("unit", "percent")
                .with("decimals", 1)
                .with("numerator", Map.of("en", "Women"))
                .with("denominator", Map.of("en", "People"))
                .stored();
        of(weighted, city, "2025-h1").with("value", 10).with("weight", 100).stored();
        of(weighted, other, "2025-h1").with("value", 40).with("weight", 300).stored();
        series(weighted)
                .body("total.points[0].value", equalTo(32.5f))
                .body("total.points[0].cumulative", equalTo(32.5f));
        var average = Thing.indicator()
                .with("aggregation", "average")
                .with("decimals", 1)
                .stored();
        of(average, city, "2025-h1").with("value", 10).stored();
        of(average, other, "2025-h1").with("value", 25).stored();
        series(average).body("total.points[0].value", equalTo(17.5f));
        var last = Thing.indicator().with("aggregation", "last").stored();
        of(last, city, "2025-h1").with("value", 10).stored();
        of(last, city, "2025-h2").with("value", 12).stored();
        series(last).body("total.points.value", contains(10, 12)).body("rows[0].points.cumulative", contains(10, 12));
    }

    @Test
    void namesTheCitiesThatARowOfSeveralLacks() {
        var indicator = Thing.indicator()
                .with("disaggregations", List.of("target_group"))
                .stored();
        of(indicator, city, "2025-h1")
                .with("targetGroup", "women")
                .with("value", 5)
                .stored();
        of(indicator, city, "2025-h2")
                .with("targetGroup", "women")
                .with("value", 6)
                .stored();
        of(indicator, other, "2025-h2")
                .with("targetGroup", "women")
                .with("value", 7)
                .stored();
        of(indicator, city, "2025-h1")
                .with("targetGroup", "women")
                .with("kind", "baseline")
                .with("value", 12)
                .stored();
        of(indicator, other, "2026-h1")
                .with("targetGroup", "women")
                .with("kind", "forecast")
                .with("value", 9)
                .stored();
        asked(indicator, Map.of("by", "target_group"))
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].targetGroup.code", equalTo("women"))
                .body("rows[0].points.actual", contains(5, 13, null))
                .body("rows[0].points[0].missingCities.code", contains(other.code()))
                .body("rows[0].points[1].missingCities", empty())
                .body("rows[0].points[2].missingCities.code", containsInAnyOrder(city.code(), other.code()))
                .body("rows[0].baseline.missingCities.code", contains(other.code()))
                .body("rows[0].points.forecastMissingCities.code", contains(List.of(), List.of(), List.of(city.code())))
                .body("total.points[1].missingCities.code", containsInAnyOrder(city.code(), other.code()));
        asked(indicator, Map.of("by", "city,target_group"))
                .body("rows.points.missingCities.flatten()", empty())
                .body("rows.baseline.findAll { it != null }.missingCities.flatten()", empty());
    }

    /** A sum up to now that lacks a city in an earlier period lacks it for good. */
    @Test
    void namesTheCitiesThatWhatHasAddedUpLacksFromAnyPeriod() {
        half("2024-h2", "2024-07-01", "2024-12-31");
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1").with("value", 10).stored();
        of(indicator, city, "2025-h2").with("value", 20).stored();
        of(indicator, other, "2025-h2").with("value", 1).stored();
        of(indicator, other, "2026-h1").with("value", 2).stored();
        series(indicator)
                .body("total.points.cumulative", contains(10, 31, 33))
                .body("total.points[1].missingCities", empty())
                .body("total.points[0].cumulativeMissingCities.code", contains(other.code()))
                .body("total.points[1].cumulativeMissingCities.code", contains(other.code()))
                .body("total.points[2].cumulativeMissingCities.code", containsInAnyOrder(city.code(), other.code()))
                .body(
                        row(city) + "points.cumulativeMissingCities.code",
                        contains(List.of(), List.of(), List.of(city.code())))
                .body(row(other) + "points.cumulativeMissingCities", contains(List.of(), List.of(), List.of()));
        asked(indicator, Map.of("periods", "2025-h2"))
                .body("total.points[0].cumulativeMissingCities.code", contains(other.code()));
        asked(indicator, Map.of("periods", "2024-h2")).body("total.points[0].cumulativeMissingCities", empty());
        var last = Thing.indicator().with("aggregation", "last").stored();
        of(last, city, "2025-h1").stored();
        of(last, city, "2025-h2").stored();
        of(last, other, "2025-h2").stored();
        series(last).body("total.points[1].cumulativeMissingCities", empty());
    }

    @Test
    void rollsUpBaselinesAndForecastsLikeWhatCameAbout() {
        var average = Thing.indicator()
                .with("aggregation", "average")
                .with("decimals", 1)
                .stored();
        of(average, city, "2025-h1").with("kind", "baseline").with("value", 1).stored();
        of(average, other, "2025-h2").with("kind", "baseline").with("value", 4).stored();
        of(average, city, "2026-h1").with("kind", "forecast").with("value", 10).stored();
        series(average)
                .body("total.baseline.value", equalTo(2.5f))
                .body("total.baseline.period", equalTo("2025-h2"))
                .body("total.baseline.missingCities", empty())
                .body("total.points[2].forecast", equalTo(10.0f))
                .body("total.points[2].forecastMissingCities.code", contains(other.code()))
                .body("total.points[0].forecastMissingCities", empty());
        var sum = Thing.indicator().stored();
        of(sum, city, "2025-h1").with("kind", "baseline").with("value", 4).stored();
        series(sum)
                .body("total.baseline.value", equalTo(4))
                .body("total.baseline.missingCities.code", contains(other.code()));
    }

    /** INV-26: what adds up contains what it adds up from. */
    @Test
    void marksWhatContainsAnythingMadeUp() {
        var indicator = Thing.indicator().stored();
        of(indicator, city, "2025-h1")
                .with("source", ObservationFixture.MADE_UP)
                .stored();
        of(indicator, city, "2025-h2").stored();
        of(indicator, other, "2025-h2").stored();
        series(indicator)
                .body(row(city) + "points.synthetic", contains(true, true))
                .body(row(other) + "points.synthetic", contains(false, false))
                .body("total.points.synthetic", contains(true, true));
    }

    /** INV-13 */
    @Test
    void neverMakesOneOfWhatIsNotRolledUp() {
        var none = Thing.indicator().with("aggregation", "none").stored();
        of(none, city, "2025-h1").stored();
        series(none).body("total", nullValue()).body("rows", hasSize(1)).body("rows[0].points.actual", contains(10));
        asked(none, Map.of("by", "target_group")).statusCode(400).body("errors[0].parameter", equalTo("by"));
    }

    @Test
    void showsPartsOfThePeopleWithoutAddingThemToTheWhole() {
        var indicator = Thing.indicator()
                .with("unit", "places")
                .with("disaggregations", List.of("gender", "age_band", "target_group"))
                .stored();
        of(indicator, city, "2025-h1").with("value", 10).stored();
        of(indicator, city, "2025-h1").with("value", 6).with("gender", "female").stored();
        of(indicator, city, "2025-h1")
                .with("value", 2)
                .with("gender", "female")
                .with("ageBand", "65+")
                .stored();
        of(indicator, other, "2025-h1")
                .with("value", 3)
                .with("gender", "female")
                .stored();
        of(indicator, city, "2025-h1")
                .with("value", 5)
                .with("targetGroup", "women")
                .stored();
        series(indicator).body("rows", hasSize(1)).body("total.points[0].value", equalTo(10));
        asked(indicator, Map.of("by", "city,gender"))
                .body("rows.findAll { it.city.code == '" + city.code() + "' }.points.actual.flatten()", contains(10, 6))
                .body("rows.findAll { it.city.code == '" + other.code() + "' }.gender", contains("female"))
                .body("total.points[0].value", equalTo(10))
                .body("total.points[0].missingCities.code", contains(other.code()));
        asked(indicator, Map.of("by", "gender"))
                .body("rows.gender", contains(null, "female"))
                .body("rows.points.actual.flatten()", contains(10, 9));
        asked(indicator, Map.of("by", "city,gender,age_band,target_group"))
                .body("rows", hasSize(5))
                .body("rows.targetGroup.code", hasItem("women"));
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

    private static String row(Stored city) {
        return "rows.find { it.city.code == '" + city.code() + "' }.";
    }

    private ValidatableResponse series(Stored indicator) {
        return asked(indicator, Map.of()).statusCode(200);
    }

    private ValidatableResponse asked(Stored indicator, Map<String, String> question) {
        return Api.anyone()
                .queryParam("network", network.code())
                .queryParams(question)
                .get(indicator.path() + "/series")
                .then();
    }

    private Thing of(Stored indicator, Stored where, String period) {
        return Thing.observation(network, indicator, where, period);
    }

    private void half(String code, String start, String end) {
        Thing.period(network)
                .with("code", code)
                .with("type", "half_year")
                .with("startDate", start)
                .with("endDate", end)
                .stored();
    }
}
