package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Plans;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** Plans over time, as far as the caller may see them. */
@QuarkusTest
class GanttApiTest {
    @Test
    void hidesAPlanInDraftFromAllButItsPeople() {
        var planned = Plans.ready();
        for (var accept : new String[] {"application/json", "image/svg+xml"}) {
            Api.anyone().accept(accept).get(gantt(planned)).then().statusCode(404);
        }
        planned.coordinator()
                .calls()
                .get(gantt(planned))
                .then()
                .statusCode(200)
                .body("objectives.code", contains("S1.1"))
                .body("objectives[0].actions[0].code", equalTo("A1.1"))
                .body("objectives[0].actions[0].percent", nullValue());
    }

    @Test
    void tellsHowTheActionsOfAnAdoptedPlanAreGoing() {
        var planned = Plans.ready().adopted();
        Api.anyone()
                .get(gantt(planned))
                .then()
                .statusCode(200)
                .body("objectives[0].actions[0].startDate", equalTo("2026-02-01"))
                .body("objectives[0].actions[0].status", equalTo("planned"))
                .body("objectives[0].actions[0].percent", equalTo(0))
                .body("objectives[0].actions[0].late", equalTo(true))
                .body("objectives[0].actions[0].milestones[0].dueDate", equalTo("2026-03-01"))
                .body("objectives[0].actions[0].milestones[0].doneOn", nullValue());
    }

    /** INV-09 */
    @Test
    void showsTheEditionInForceWhileAnotherIsBeingWritten() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        planned.action()
                .change(Map.of("title", Map.of("en", "A title in draft")))
                .statusCode(200);
        Api.anyone().get(gantt(planned)).then().body("objectives[0].actions[0].title.en", equalTo("An action"));
        assertThat(picture(planned, 960)).doesNotContain("A title in draft");
        planned.coordinator()
                .calls()
                .get(gantt(planned))
                .then()
                .body("objectives[0].actions[0].title.en", equalTo("A title in draft"));
        Api.anyone().queryParam("version", "draft").get(gantt(planned)).then().statusCode(403);
    }

    @Test
    void costsNoMoreStatementsThanThePlanItself() {
        var planned = Plans.ready().adopted();
        var unkept = gantt(planned) + "?lang=xd";
        assertThat(Database.statements(() -> Api.anyone().get(unkept).then().statusCode(200)))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void drawsBarsAndTellsThemInWords() {
        var planned = Plans.ready().adopted();
        for (var width : new int[] {320, 960}) {
            var root = Picture.parse(picture(planned, width));
            assertThat(Picture.text(root, "desc"))
                    .contains("A1.1")
                    .contains("Feb 1, 2026 – Dec 31, %d, 0 %%, late.".formatted(Plans.LAST_DAY.getYear()));
        }
    }

    private static String gantt(Plans.Planned planned) {
        return planned.plan().path() + "/gantt";
    }

    private static String picture(Plans.Planned planned, int width) {
        var answer =
                Api.anyone().accept("image/svg+xml").queryParam("width", width).get(gantt(planned));
        answer.then().statusCode(200);
        return answer.asString();
    }
}
