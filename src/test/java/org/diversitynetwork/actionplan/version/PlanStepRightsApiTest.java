package org.diversitynetwork.actionplan.version;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role takes which step of a plan, where nothing else stands in its way. */
@QuarkusTest
class PlanStepRightsApiTest {
    /** Plans before a step; a refused step leaves its plan for the next caller. */
    private static final Map<String, Planned> BEFORE = new HashMap<>();

    @BeforeAll
    static void forgetThePlans() {
        BEFORE.clear();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    lead_partner       | consultation | 403
                    network_admin      | consultation | 403
                    partner_editor     | consultation | 403
                    local_group_member | consultation | 403
                    city_coordinator   | consultation | 200
                    lead_partner       | draft        | 403
                    network_admin      | draft        | 403
                    partner_editor     | draft        | 403
                    local_group_member | draft        | 403
                    city_coordinator   | draft        | 200
                    network_admin      | adopted      | 403
                    partner_editor     | adopted      | 403
                    local_group_member | adopted      | 403
                    lead_partner       | adopted      | 200
                    city_coordinator   | adopted      | 200
                    lead_partner       | in_delivery  | 403
                    network_admin      | in_delivery  | 403
                    partner_editor     | in_delivery  | 403
                    local_group_member | in_delivery  | 403
                    city_coordinator   | in_delivery  | 200
                    network_admin      | closed       | 403
                    city_coordinator   | closed       | 403
                    partner_editor     | closed       | 403
                    local_group_member | closed       | 403
                    lead_partner       | closed       | 200
                    lead_partner       | withdrawn    | 403
                    city_coordinator   | withdrawn    | 403
                    partner_editor     | withdrawn    | 403
                    local_group_member | withdrawn    | 403
                    network_admin      | withdrawn    | 200
                    """)
    void takesTheStepOfItsRoleAndNoOther(String role, String step, int status) {
        var planned = BEFORE.computeIfAbsent(step, PlanStepRightsApiTest::before);
        var before = planned.plan().seenByAdmin().extract().<String>path("status");
        planned.moved(somebody(role, planned).calls(), step).statusCode(status);
        planned.plan().seenByAdmin().body("status", equalTo(status == 200 ? step : before));
        if (status == 200) {
            BEFORE.remove(step);
        }
    }

    /** A plan that lacks nothing for the step. */
    private static Planned before(String step) {
        var planned = Plans.ready();
        switch (step) {
            case "draft" -> planned.moved(Api.admin(), "consultation").statusCode(200);
            case "adopted" -> heardAndEndorsed(planned);
            case "in_delivery" ->
                planned.adopted()
                        .plan()
                        .change(Map.of("deliveryStart", "2026-01-01"))
                        .statusCode(200);
            case "closed" -> planned.adopted().delivered();
            default -> planned.plan().seenByAdmin().body("status", equalTo("draft"));
        }
        return planned;
    }

    /** Both sides have endorsed, so that either may take the step. */
    private static void heardAndEndorsed(Planned planned) {
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.endorsed(planned.coordinator()).statusCode(201);
        planned.endorsed(planned.leadPartner()).statusCode(201);
    }

    private static Person somebody(String role, Planned planned) {
        var led = planned.led();
        return switch (role) {
            case "lead_partner", "network_admin" ->
                People.somebody().with(role, "network", led.network().code());
            case "partner_editor" ->
                People.somebody().with(role, "partner", led.lead().code());
            default -> People.somebody().with(role, "city", led.leadCity().code());
        };
    }

    @Test
    void isWithdrawnFromItsConsultationByTheNetworksOwnAdministratorOnly() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        var elsewhere = somebody("network_admin", Plans.ready());
        planned.moved(elsewhere.calls(), "withdrawn").statusCode(403);
        planned.moved(somebody("network_admin", planned).calls(), "withdrawn").statusCode(200);
        planned.plan().seenByAdmin().body("status", equalTo("withdrawn"));
    }

    @Test
    void isWithdrawnForAReasonOnly() {
        var planned = Plans.ready();
        var admin = somebody("network_admin", planned);
        for (var body : List.of(Map.of("to", "withdrawn"), Map.of("to", "withdrawn", "reason", "  "))) {
            admin.calls()
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(planned.plan().path() + "/transitions")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/reason"));
        }
        planned.plan().seenByAdmin().body("status", equalTo("draft"));
    }

    @Test
    void isNotEndorsedAndAdoptedByOnePersonOfBothSides() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        var both = planned.coordinator()
                .with("lead_partner", "network", planned.led().network().code());
        endorsed(both, planned, "city").statusCode(201).body("side", equalTo("city"));
        planned.moved(both.calls(), "adopted").statusCode(409).body("unmet.code", contains("second-person-needed"));
        endorsed(both, planned, "network").statusCode(409).body("code", equalTo("plan-endorsed"));
        planned.moved(planned.leadPartner().calls(), "adopted").statusCode(200);
    }

    @Test
    void isEndorsedOnlyForASideThatOneStandsFor() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        endorsed(planned.coordinator(), planned, "network").statusCode(403);
        endorsed(planned.leadPartner(), planned, "city").statusCode(403);
        endorsed(somebody("network_admin", planned), planned, "network").statusCode(403);
        endorsed(planned.leadPartner(), planned, "network").statusCode(201).body("side", equalTo("network"));
    }

    private static ValidatableResponse endorsed(Person by, Planned planned, String side) {
        return by.calls()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("side", side))
                .post(planned.plan().path() + "/endorsements")
                .then();
    }
}
