package org.diversitynetwork.actionplan.version;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** An adopted plan's way to its end, and everything that can stand in it. */
@QuarkusTest
class PlanLifeApiTest {
    @Test
    void isDeliveredFromItsDayOrItsFirstActionOn() {
        var planned = Plans.ready().adopted();
        var coordinator = planned.coordinator();
        planned.moved(coordinator.calls(), "in_delivery")
                .statusCode(409)
                .body("unmet.code", contains("delivery-not-started"));
        Plans.moved(coordinator.calls(), planned.deliveryPath(), "in_progress").statusCode(200);
        planned.moved(coordinator.calls(), "in_delivery").statusCode(200);
        var other = Plans.ready().adopted();
        other.plan().change(Map.of("deliveryStart", "2026-01-01")).statusCode(200);
        other.moved(other.coordinator().calls(), "in_delivery").statusCode(200);
    }

    @Test
    void isClosedByTheLeadPartnerOnceAllIsToldAndDone() {
        var planned = Plans.ready().adopted();
        planned.plan().change(Map.of("deliveryStart", "2026-01-01")).statusCode(200);
        planned.moved(Api.admin(), "in_delivery").statusCode(200);
        var lead = planned.leadPartner();
        planned.moved(planned.coordinator().calls(), "closed").statusCode(403);
        planned.moved(lead.calls(), "closed")
                .statusCode(409)
                .body(
                        "unmet.code",
                        containsInAnyOrder("action-unfinished", "final-observation-missing", "lessons-learned-missing"))
                .body("unmet.pointer", hasItems(planned.deliveryPath(), "#/actions/0/outputs/0"));
        Plans.moved(Api.admin(), planned.deliveryPath(), "in_progress").statusCode(200);
        Plans.moved(Api.admin(), planned.deliveryPath(), "completed").statusCode(200);
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "It takes time.")))
                .statusCode(200);
        observed(planned, 2025);
        planned.moved(lead.calls(), "closed").statusCode(409).body("unmet.code", contains("final-observation-missing"));
        observed(planned, LocalDate.now(ZoneOffset.UTC).getYear());
        planned.moved(lead.calls(), "closed").statusCode(200).body("status", equalTo("closed"));
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "Other.")))
                .statusCode(409)
                .body("code", equalTo("plan-ended"));
    }

    /** A value of the action for a whole year. */
    private static void observed(Planned planned, int year) {
        Thing.period(planned.led().network())
                .with("code", String.valueOf(year))
                .with("startDate", year + "-01-01")
                .with("endDate", year + "-12-31")
                .stored();
        Thing.observation(
                        planned.led().network(),
                        planned.indicator(),
                        planned.led().leadCity(),
                        String.valueOf(year))
                .with("scope", "action")
                .with("scopeId", planned.action().id())
                .stored();
    }

    @Test
    void isWithdrawnByTheNetworksAdministratorAndThenGone() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.moved(planned.coordinator().calls(), "withdrawn").statusCode(403);
        planned.moved(Api.admin(), "withdrawn").statusCode(200);
        planned.plan().seenByAnyone().statusCode(404);
        planned.plan().seenByAdmin().statusCode(200).body("allowedTransitions", empty());
    }

    @Test
    void isNotClosedWhileANewEditionOfItIsOpen() {
        var planned = Plans.ready().adopted();
        planned.plan().change(Map.of("deliveryStart", "2026-01-01")).statusCode(200);
        planned.moved(Api.admin(), "in_delivery").statusCode(200);
        Plans.moved(Api.admin(), planned.deliveryPath(), "cancelled").statusCode(200);
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "It takes time.")))
                .statusCode(200);
        planned.amended().statusCode(201);
        var edition = planned.plan().path() + "/versions/2";
        planned.moved(planned.leadPartner().calls(), "closed")
                .statusCode(409)
                .body("unmet.code", contains("edition-open"))
                .body(
                        "unmet.pointer",
                        contains(Api.ROOT + "/action-plans/" + planned.plan().code() + "/versions/2"));
        Plans.moved(Api.admin(), edition, "discarded").statusCode(200);
        planned.moved(planned.leadPartner().calls(), "closed").statusCode(200);
    }
}
