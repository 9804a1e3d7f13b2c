package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** How values of several cities become one in a series, and what is missing in it. */
@QuarkusTest
class SeriesRollUpApiTest extends SeriesFixture {
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
}
