package org.diversitynetwork.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.diversitynetwork.Api;
import org.junit.jupiter.api.Test;

/** Of which networks, periods, cities and indicators an overview tells, and which it refuses. */
@QuarkusTest
class OverviewFrameApiTest {
    @Test
    void hidesNetworksInPreparation() {
        var network = Measuring.inPreparation();
        for (var overview : new String[] {"scorecard", "comparison"}) {
            Api.anyone().get(network.path(overview)).then().statusCode(404);
            Api.anyone()
                    .header("Accept", "image/svg+xml")
                    .get(network.path(overview))
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
            Api.admin().get(network.path(overview)).then().statusCode(200);
        }
    }

    @Test
    void leavesOutWhatIsNoLongerMeasuredUnlessItIsNamed() {
        var network = Measuring.with(1);
        var archived = network.measure("SUM", "ASCENDING", "ARCHIVED").reported(network.first, network.city(0), "5");
        scorecard(network).body("indicators", empty());
        Api.anyone()
                .queryParam("indicators", archived.code)
                .get(network.path("scorecard"))
                .then()
                .body("indicators.indicator.code", contains(archived.code));
    }

    @Test
    void showsNoIndicatorOfAnotherNetwork() {
        var network = Measuring.with(1);
        var foreign = Measuring.with(1).measure("SUM");
        refused(network, "indicators", foreign.code);
    }

    /** Left out in silence, it would look as if there were no values of it. */
    @Test
    void refusesWhatItDoesNotKnowByName() {
        var network = Measuring.with(1);
        var elsewhere = Measuring.with(1).city(0);
        refused(network, "periods", "2031-h1");
        refused(network, "periods", "2024-h1,2031-h1");
        refused(network, "cities", "nowhere");
        refused(network, "cities", network.city(0).code() + "," + elsewhere.code());
        refused(network, "cities", java.util.UUID.randomUUID().toString());
        refused(network, "indicators", "nothing-we-measure");
    }

    private static void refused(Measuring network, String parameter, String named) {
        for (var overview : new String[] {"scorecard", "comparison"}) {
            for (var accept : new String[] {"application/json", "image/svg+xml"}) {
                Api.anyone()
                        .accept(accept)
                        .queryParam(parameter, named)
                        .get(network.path(overview))
                        .then()
                        .statusCode(400)
                        .body("errors[0].parameter", equalTo(parameter))
                        .body("errors[0].code", equalTo("unknown-reference"));
            }
        }
    }

    @Test
    void showsTheLastEightPeriodsOfTheLengthThatThereIsMostOf() {
        var network = Measuring.with(1);
        for (var year = 2019; year < 2024; year++) {
            network.period(year + "-h1", "HALF_YEAR", year + "-01-01", year + "-06-30");
            network.period(year + "-h2", "HALF_YEAR", year + "-07-01", year + "-12-31");
            network.period(year + "", "YEAR", year + "-01-01", year + "-12-31");
        }
        network.period("2190-h1", "HALF_YEAR", "2190-01-01", "2190-06-30");
        scorecard(network)
                .body(
                        "periods.code",
                        contains(
                                "2021-h1", "2021-h2", "2022-h1", "2022-h2", "2023-h1", "2023-h2", "2024-h1",
                                "2024-h2"));
    }

    @Test
    void refusesMoreThanCanBeReadAtAGlance() {
        var network = Measuring.with(1);
        var codes = new StringBuilder("2024-h1");
        for (var year = 2000; year < 2012; year++) {
            network.period(year + "", "YEAR", year + "-01-01", year + "-12-31");
            codes.append(',').append(year);
        }
        Api.anyone()
                .queryParam("periods", codes.toString())
                .get(network.path("scorecard"))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("periods"))
                .body("errors[0].params.max", equalTo(12));
        for (var width : new String[] {"319", "2001", "wide", "1e3"}) {
            Api.anyone()
                    .queryParam("width", width)
                    .get(network.path("scorecard"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("width"));
        }
    }

    private static ValidatableResponse scorecard(Measuring network) {
        return Api.anyone().get(network.path("scorecard")).then().statusCode(200);
    }
}
