package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportingPeriodApiTest {
    @Test
    void listsTheHalfYearsOfTechDiversityInOrder() {
        Api.anyone()
                .queryParams(Map.of("type", "half_year", "startDateFrom", "2025-01-01"))
                .get(Api.ROOT + "/networks/techdiversity/reporting-periods")
                .then()
                .statusCode(200)
                .body("items.code", contains("2025-h1", "2025-h2", "2026-h1", "2026-h2"));
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2024-02-01, 2024-02-29",
        "quarter, 2025-10-01, 2025-12-31",
        "half_year, 2025-07-01, 2025-12-31",
        "year, 2026-01-01, 2026-12-31"
    })
    void isAWholeCalendarPeriod(String type, String start, String end) {
        period(Thing.network().stored(), type, start, end).posted().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "month, 2024-02-02, 2024-02-29, #/startDate",
        "month, 2025-02-01, 2025-03-01, #/endDate",
        "quarter, 2025-02-01, 2025-04-30, #/startDate",
        "half_year, 2025-04-01, 2025-09-30, #/startDate",
        "half_year, 2025-01-01, 2025-12-31, #/endDate",
        "year, 2026-07-01, 2027-06-30, #/startDate",
        "year, 2026-01-01, 2025-12-31, #/endDate"
    })
    void refusesAnyOther(String type, String start, String end, String pointer) {
        period(Thing.network().stored(), type, start, end)
                .posted()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("not-whole"));
    }

    @Test
    void isThereOnce() {
        var network = Thing.network().stored();
        Thing.period(network).stored();
        Thing.period(network).posted().statusCode(409).body("code", equalTo("reporting-period-code-taken"));
        Thing.period(network)
                .with("code", "2025-again")
                .posted()
                .statusCode(409)
                .body("code", equalTo("reporting-period-overlaps"));
        period(network, "half_year", "2025-01-01", "2025-06-30").posted().statusCode(201);
    }

    @Test
    void changesItsCodeAndNothingElse() {
        var period = Thing.period(Thing.network().stored()).stored();
        period.change(Map.of("code", "y2025")).statusCode(200).body("code", equalTo("y2025"));
        period.change(Map.of("startDate", "2024-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/startDate"));
    }

    @Test
    void isLockedByTheLeadAndOpenedByTheAdministratorWithAReason() {
        var led = Networks.active();
        var network = led.network().code();
        var period = Thing.period(led.network()).stored();
        var lead = People.somebody().with("lead_partner", "network", network);
        var admin = People.somebody().with("network_admin", "network", network);
        move(lead.calls(), period, Map.of("to", "locked"))
                .statusCode(200)
                .body("status", equalTo("locked"))
                .body("allowedTransitions", hasSize(0));
        move(lead.calls(), period, Map.of("to", "open", "reason", "A mistake.")).statusCode(403);
        move(admin.calls(), period, Map.of("to", "open"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/reason"));
        move(admin.calls(), period, Map.of("to", "open", "reason", "A mistake."))
                .statusCode(200)
                .body("allowedTransitions.to", hasItem("locked"));
        move(admin.calls(), period, Map.of("to", "open", "reason", "Once more."))
                .statusCode(409)
                .body("code", equalTo("transition-refused"));
    }

    private static Thing period(Stored network, String type, String start, String end) {
        return Thing.period(network)
                .with("code", Api.code("period"))
                .with("type", type)
                .with("startDate", start)
                .with("endDate", end);
    }

    private static ValidatableResponse move(RequestSpecification caller, Stored period, Map<String, String> step) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(step)
                .post(period.path() + "/transitions")
                .then();
    }
}
