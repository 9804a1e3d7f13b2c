package org.diversitynetwork.actionplan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An adopted action stays the same one whatever is tried in drafts; one that was left out is not that of its code. */
@QuarkusTest
class KeptActionsApiTest {
    private Planned planned;
    private Stored second;

    @BeforeEach
    void adoptAPlanAndAmendIt() {
        planned = Plans.ready();
        second = action("A1.2").stored();
        planned.adopted();
        planned.amended().statusCode(201);
    }

    private Thing action(String code) {
        return Plans.action(planned.led(), planned.plan(), planned.indicator()).with("code", code);
    }

    private String edition(int number) {
        return planned.plan().path() + "/versions/" + number;
    }

    private void adopt(int edition) {
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(planned.leadPartner().calls(), edition(edition), "adopted").statusCode(200);
    }

    private ValidatableResponse deliveries() {
        return Api.anyone()
                .queryParam("plan", planned.plan().code())
                .get(Api.ROOT + "/action-deliveries")
                .then();
    }

    private String delivery(Stored action) {
        String id = deliveries().extract().path("items.find { it.actionId == '%s' }.id".formatted(action.id()));
        return Api.ROOT + "/action-deliveries/" + id;
    }

    private ValidatableResponse planShows(String code, String field, Object value) {
        return planned.plan()
                .seenByAnyone()
                .body("actions.find { it.code == '%s' }.delivery.%s".formatted(code, field), equalTo(value));
    }

    private void isMeasured(Stored action) {
        Thing.period(planned.led().network()).stored();
        Thing.observation(
                        planned.led().network(),
                        planned.indicator(),
                        planned.led().leadCity(),
                        "2025")
                .with("scope", "action")
                .with("scopeId", action.id())
                .stored();
    }

    @Test
    void comesBackAsItWasWhenTheDraftIsDiscarded() {
        second.remove().statusCode(204);
        Plans.moved(Api.admin(), edition(2), "discarded").statusCode(200);
        second.seenByAdmin().statusCode(200).body("code", equalTo("A1.2"));
        planned.plan()
                .seenByAdmin()
                .body("actions.id", containsInAnyOrder(planned.action().id(), second.id()));
        planShows("A1.2", "actionId", second.id());
        isMeasured(second);
    }

    @Test
    void isTheSameWhenItIsTakenOutAndPutInAgain() {
        Plans.moved(Api.admin(), delivery(second), "in_progress").statusCode(200);
        second.remove().statusCode(204);
        var again = action("A1.2").stored();
        assertThat(again.id()).isEqualTo(second.id());
        assertThat(again.etag()).isNotEqualTo(second.etag());
        Api.admin()
                .header("If-Match", second.etag())
                .contentType("application/merge-patch+json")
                .body(Map.of("readiness", "ready"))
                .patch(second.path())
                .then()
                .statusCode(412);
        adopt(2);
        deliveries().body("items.actionId", containsInAnyOrder(planned.action().id(), second.id()));
        planShows("A1.2", "status", "in_progress");
        isMeasured(second);
    }

    @Test
    void isTheSameWhenADocumentLeavesItOutAndAnotherHasIt() {
        var document = planned.plan().path() + "/document";
        Map<String, Object> whole = Api.admin()
                .get(document)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        var without = new LinkedHashMap<>(whole);
        without.put("actions", List.of(((List<?>) whole.get("actions")).getFirst()));
        replaced(document, without);
        second.seenByAdmin().statusCode(404);
        replaced(document, whole);
        second.seenByAdmin().statusCode(200);
    }

    private static void replaced(String document, Map<String, Object> text) {
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(text)
                .put(document)
                .then()
                .statusCode(200);
    }

    @Test
    void isPutInAgainOnceOnly() throws Exception {
        second.remove().statusCode(204);
        var tries = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 4; i++) {
            tries.add(() -> action("A1.2").posted().extract().statusCode());
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            assertThat(pool.invokeAll(tries).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        second.seenByAdmin().statusCode(200);
    }

    @Test
    void isAnotherOneOnceAnEditionLeftItOut() {
        Plans.moved(Api.admin(), delivery(second), "cancelled").statusCode(200);
        second.remove().statusCode(204);
        adopt(2);
        planned.amended().statusCode(201);
        var other = action("A1.2").with("title", Map.of("en", "Another action")).stored();
        assertThat(other.id()).isNotEqualTo(second.id());
        adopt(3);
        planShows("A1.2", "status", "planned");
        planShows("A1.2", "actionId", other.id());
        Api.anyone()
                .queryParam("version", 1)
                .get(planned.plan().path())
                .then()
                .body("actions.find { it.code == 'A1.2' }.delivery.actionId", equalTo(second.id()))
                .body("actions.find { it.code == 'A1.2' }.delivery.status", equalTo("cancelled"));
        Api.anyone().get(delivery(second)).then().body("title.en", not(equalTo("Another action")));
        Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("narrative", Map.of("en", "It has begun.")))
                .post(planned.plan().path() + "/actions/A1.2/progress-updates")
                .then()
                .statusCode(201);
        Api.anyone()
                .get(planned.plan().path() + "/gantt")
                .then()
                .statusCode(200)
                .body("objectives[0].actions.code", contains("A1.1", "A1.2"));
    }
}
