package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** How a network does, at a glance: what is in a total, what is missing, and what it is called. */
@QuarkusTest
class ScorecardApiTest {
    private static final String FIRST = "indicators[0].total.points[0].";

    @Test
    void addsWhatCitiesReportedAndNamesThoseThatDidNot() {
        var network = Measuring.with(3);
        network.measure("SUM")
                .reported(network.first, network.city(0), "10.5")
                .reported(network.first, network.city(1), "20");
        scorecard(network)
                .body(FIRST + "value", equalTo(30.5f))
                .body(FIRST + "qualifier", equalTo("exact"))
                .body(FIRST + "missingCities", contains(network.city(2).code()))
                .body("indicators[0].method", equalTo("sum"))
                .body("indicators[0].total.points[1].value", nullValue())
                .body("indicators[0].total.points[1].level", equalTo("none"))
                .body("indicators[0].total.points[1].missingCities", hasSize(3))
                .body("cities", hasSize(3))
                .body("periods.code", contains("2024-h1", "2024-h2"));
    }

    @Test
    void averagesByWeightAndSaysThatTheTotalIsNotExact() {
        var network = Measuring.with(2);
        var share = network.measure("WEIGHTED_AVERAGE");
        share.row(network.first, network.city(0), "10").weighing("300").stored();
        share.row(network.first, network.city(1), "50")
                .weighing("100")
                .qualified("APPROX")
                .stored();
        scorecard(network)
                .body(FIRST + "value", equalTo(20.0f))
                .body(FIRST + "qualifier", equalTo("approx"))
                .body(FIRST + "missingCities", empty());
    }

    /** INV-13 */
    @Test
    void neverTotalsWhatDoesNotAddUp() {
        var network = Measuring.with(2);
        network.measure("NONE")
                .reported(network.first, network.city(0), "10")
                .reported(network.first, network.city(1), "20")
                .aims(network.first, null, "25", null, null)
                .aims(null, null, "100", null, null);
        scorecard(network)
                .body("indicators[0].method", equalTo("none"))
                .body("indicators[0].total", nullValue())
                .body("indicators[0].cities.value", contains(10.0f, 20.0f));
        var picture = picture(Api.anyone(), network);
        assertThat(picture).contains("never added together").doesNotContain(">30<");
    }

    @Test
    void countsOnlyCurrentActualValuesOfEverybody() {
        var network = Measuring.with(1);
        var measure = network.measure("SUM");
        var city = network.city(0);
        measure.row(network.first, city, "1").stored();
        measure.row(network.first, city, "10").ofWomenOnly().stored();
        measure.row(network.first, city, "100").superseded().stored();
        measure.row(network.first, city, "1000").ofKind("BASELINE").stored();
        measure.row(network.first, city, "10000").ofKind("FORECAST").stored();
        scorecard(network).body(FIRST + "value", equalTo(1.0f));
    }

    @Test
    void holdsValuesAgainstTheTargetsOfTheirPeriod() {
        var network = Measuring.with(2);
        network.measure("SUM")
                .reported(network.first, network.city(0), "60")
                .reported(network.first, network.city(1), "13")
                .aims(network.first, null, "100", null, null)
                .aims(network.first, network.city(0), "60", null, null)
                .aims(network.first, network.city(1), null, "40", "60");
        scorecard(network)
                .body(FIRST + "target.value", equalTo(100.0f))
                .body(FIRST + "share", equalTo(0.73f))
                .body(FIRST + "level", equalTo("fair"))
                .body("indicators[0].cities.level", contains("good", "poor"))
                .body("indicators[0].cities[1].target.min", equalTo(40.0f))
                .body("indicators[0].total.points[1].level", equalTo("none"));
    }

    @Test
    void doesNotHoldSomeCitiesAgainstWhatAllAreToReach() {
        var network = Measuring.with(2);
        network.measure("SUM")
                .reported(network.first, network.city(0), "60")
                .reported(network.first, network.city(1), "40")
                .aims(network.first, null, "100", null, null)
                .aims(null, null, "200", null, null)
                .aims(network.first, network.city(0), "60", null, null);
        Api.anyone()
                .queryParam("cities", network.city(0).code())
                .get(network.path("scorecard"))
                .then()
                .body(FIRST + "value", equalTo(60.0f))
                .body(FIRST + "target", nullValue())
                .body(FIRST + "level", equalTo("unknown"))
                .body("indicators[0].total.end", nullValue())
                .body("indicators[0].cities.level", contains("good"));
    }

    /** What was reached before the periods asked for counts too. */
    @Test
    void tellsHowFarItIsToTheTargetByTheEnd() {
        var network = Measuring.with(1);
        network.measure("SUM")
                .reported(network.first, network.city(0), "30")
                .reported(network.second, network.city(0), "20")
                .aims(null, null, "200", null, null);
        Api.anyone()
                .queryParam("periods", "2024-h2")
                .get(network.path("scorecard"))
                .then()
                .statusCode(200)
                .body("periods", hasSize(1))
                .body("indicators[0].total.end.reached", equalTo(50.0f))
                .body("indicators[0].total.end.share", equalTo(0.25f));
    }

    @Test
    void saysWhereTheLastTwoValuesPoint() {
        var network = Measuring.with(1);
        network.measure("LAST")
                .reported(network.first, network.city(0), "30")
                .reported(network.second, network.city(0), "20");
        scorecard(network).body("indicators[0].total.trend", equalTo("falling"));
    }

    @Test
    void keepsConfidentialValuesFromThoseWhoMayNotSeeThem() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM").reported(network.first, network.city(1), "7");
        measure.row(network.first, network.city(0), "93.7").confidential().stored();
        var own = People.somebody()
                .with("city_coordinator", "city", network.city(0).code());
        var others = People.somebody()
                .with("city_coordinator", "city", network.city(1).code());
        for (var stranger : new RequestSpecification[] {Api.anyone(), others.calls()}) {
            stranger.get(network.path("scorecard"))
                    .then()
                    .statusCode(200)
                    .body(FIRST + "value", equalTo(7.0f))
                    .body(FIRST + "missingCities", contains(network.city(0).code()))
                    .body(
                            "indicators[0].cities.city",
                            not(hasItem(network.city(0).code())));
        }
        own.calls()
                .get(network.path("scorecard"))
                .then()
                .body(FIRST + "value", equalTo(100.7f))
                .body(FIRST + "missingCities", empty());
        assertThat(picture(Api.anyone(), network)).doesNotContain("93.7").doesNotContain("100.7");
        assertThat(picture(own.calls(), network)).contains("100.7");
    }

    /** INV-26 */
    @Test
    void marksWhatIsMadeUpForDemonstration() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM").reported(network.first, network.city(0), "7");
        measure.row(network.first, network.city(1), "8").madeUp().stored();
        scorecard(network)
                .body(FIRST + "synthetic", equalTo(true))
                .body("indicators[0].cities.synthetic", contains(false, true));
        assertThat(picture(Api.anyone(), network)).contains(">15*<").contains("made up for demonstration");
    }

    @Test
    void costsTheSameStatementsHoweverMuchThereIs() {
        var network = Measuring.with(3);
        for (var i = 0; i < 5; i++) {
            var measure = network.measure("SUM").aims(null, null, "9", null, null);
            network.cities.forEach(
                    city -> measure.reported(network.first, city, "1").reported(network.second, city, "2"));
        }
        var unkept = network.path("scorecard") + "?lang=xa";
        assertThat(Database.statements(() -> Api.anyone().get(unkept).then().statusCode(200)))
                .isLessThanOrEqualTo(7);
    }

    private static ValidatableResponse scorecard(Measuring network) {
        return Api.anyone().get(network.path("scorecard")).then().statusCode(200);
    }

    private static String picture(RequestSpecification caller, Measuring network) {
        var answer = caller.header("Accept", "image/svg+xml").get(network.path("scorecard"));
        Picture.parse(answer.asString());
        return answer.asString();
    }
}
