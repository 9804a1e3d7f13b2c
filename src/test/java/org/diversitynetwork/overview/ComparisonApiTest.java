package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** The cities of a network beside one another. */
@QuarkusTest
class ComparisonApiTest {
    /** A half-year that has only just begun would be an empty picture. */
    @Test
    void drawsTheLastPeriodThatHasAValue() {
        var network = Measuring.with(2);
        network.measure("SUM").reported(network.first, network.city(0), "37");
        var picture = Api.anyone()
                .accept("image/svg+xml")
                .get(network.path("comparison"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(picture).contains("2024-h1 ·", ">37").doesNotContain("2024-h2");
    }

    @Test
    void showsEveryValueByCityAndPeriodAndNamesWhatIsMissing() {
        var network = Measuring.with(2);
        network.measure("NONE")
                .reported(network.first, network.city(0), "1.5")
                .reported(network.second, network.city(0), "2")
                .reported(network.second, network.city(1), "3")
                .aims(network.second, network.city(1), "4", null, null);
        Api.anyone()
                .get(network.path("comparison"))
                .then()
                .statusCode(200)
                .body("indicators[0].points.value", contains(1.5f, 2.0f, 3.0f))
                .body(
                        "indicators[0].points.city",
                        contains(
                                network.city(0).code(),
                                network.city(0).code(),
                                network.city(1).code()))
                .body("indicators[0].points.period", contains("2024-h1", "2024-h2", "2024-h2"))
                .body("indicators[0].points.level", contains("unknown", "unknown", "fair"))
                .body("indicators[0].missing", hasSize(1))
                .body("indicators[0].missing[0].period", equalTo("2024-h1"))
                .body(
                        "indicators[0].missing[0].cities",
                        contains(network.city(1).code()));
    }

    @Test
    void narrowsToTheCitiesPeriodsAndIndicatorsAskedFor() {
        var network = Measuring.with(3);
        var wanted = network.measure("SUM");
        network.measure("SUM");
        network.cities.forEach(city -> wanted.reported(network.first, city, "1").reported(network.second, city, "2"));
        Api.anyone()
                .queryParam(
                        "cities", network.city(1).code() + "," + network.city(2).id())
                .queryParam("periods", network.second.toString())
                .queryParam("indicators", wanted.code)
                .get(network.path("comparison"))
                .then()
                .statusCode(200)
                .body(
                        "cities.code",
                        contains(network.city(1).code(), network.city(2).code()))
                .body("indicators", hasSize(1))
                .body("indicators[0].points.value", contains(2.0f, 2.0f));
    }

    @Test
    void costsTheSameStatementsHoweverMuchThereIs() {
        var network = Measuring.with(2);
        for (var i = 0; i < 5; i++) {
            network.measure("SUM").reported(network.first, network.city(0), "1");
        }
        var unkept = network.path("comparison") + "?lang=xb";
        assertThat(Database.statements(() -> Api.anyone().get(unkept).then().statusCode(200)))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void drawsATableOfManyIndicatorsAndBarsOfOne() {
        var network = Measuring.with(2);
        var one = network.measure("SUM").reported(network.second, network.city(0), "12");
        network.measure("SUM");
        var table = picture(network, null);
        assertThat(table).contains("Women &amp; girls " + one.code).contains("1 of 2 cities have a value");
        var bars = picture(network, one.code);
        assertThat(bars).contains("A city: 12 people, no target").contains("no value");
    }

    private static String picture(Measuring network, String indicator) {
        var caller = Api.anyone().header("Accept", "image/svg+xml");
        var answer = (indicator == null ? caller : caller.queryParam("indicators", indicator))
                .get(network.path("comparison"));
        answer.then().statusCode(200);
        Picture.parse(answer.asString());
        return answer.asString();
    }
}
