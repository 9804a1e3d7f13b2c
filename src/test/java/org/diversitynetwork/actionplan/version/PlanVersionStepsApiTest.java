package org.diversitynetwork.actionplan.version;

import static org.diversitynetwork.actionplan.version.VersionStatus.ADOPTED;
import static org.diversitynetwork.actionplan.version.VersionStatus.DISCARDED;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.junit.jupiter.api.Test;

/** An edition takes a step only while it is open beside one that is public. */
@QuarkusTest
class PlanVersionStepsApiTest {
    @Test
    void takesNoStepOfItsOwnBeforeAnEditionIsPublic() {
        var planned = Plans.ready();
        takesNone(planned, 1, "draft");
        planned.moved(Api.admin(), "consultation").statusCode(200);
        takesNone(planned, 1, "consulted");
    }

    @Test
    void isAdoptedOrDiscardedWhileItIsOpenAndThenStays() {
        var planned = Plans.ready().adopted();
        takesNone(planned, 1, "adopted");
        planned.amended().statusCode(201);
        seen(planned, 2, "draft", Set.of("adopted", "discarded"));
        refuses(planned, 2, EnumSet.complementOf(EnumSet.of(ADOPTED, DISCARDED)));
        Plans.moved(Api.admin(), path(planned, 2), "discarded").statusCode(200);
        takesNone(planned, 2, "discarded");
        planned.amended().statusCode(201);
        planned.plan().change(Map.of("title", Map.of("en", "Another plan"))).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(planned.leadPartner().calls(), path(planned, 3), "adopted").statusCode(200);
        takesNone(planned, 3, "adopted");
        takesNone(planned, 1, "superseded");
    }

    private static void takesNone(Planned planned, int number, String status) {
        refuses(planned, number, EnumSet.allOf(VersionStatus.class));
        seen(planned, number, status, Set.of());
    }

    private static void refuses(Planned planned, int number, Set<VersionStatus> steps) {
        for (var step : steps) {
            Plans.moved(Api.admin(), path(planned, number), step.name().toLowerCase(Locale.ROOT))
                    .statusCode(409)
                    .body("code", equalTo("transition-refused"));
        }
    }

    private static void seen(Planned planned, int number, String status, Set<String> steps) {
        Api.admin()
                .get(path(planned, number))
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("allowedTransitions.to", steps.isEmpty() ? empty() : containsInAnyOrder(steps.toArray()));
    }

    private static String path(Planned planned, int number) {
        return planned.plan().path() + "/versions/" + number;
    }
}
