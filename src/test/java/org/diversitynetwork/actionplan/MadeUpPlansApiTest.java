package org.diversitynetwork.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Plans;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** INV-26: whatever tells of a plan that is made up for demonstration says so. */
@QuarkusTest
class MadeUpPlansApiTest {
    private static final String DEMO = "bielsko-biala-women-in-tech";
    private static final List<Map<String, String>> MADE_UP =
            List.of(Map.of("label", "Made up", "confidence", "synthetic"));

    @Test
    void isMarkedInTheListOfPlansAndInItsDeliveries() {
        var row = "items.find { it.code == '" + DEMO + "' }.synthetic";
        get("/action-plans?city=bielsko-biala").body(row, equalTo(true));
        get("/action-deliveries?plan=" + DEMO).body("items.synthetic", everyItem(equalTo(true)));
        var real = Plans.ready().adopted();
        get("/action-plans?city=" + real.led().leadCity().code()).body("items.synthetic", contains(false));
        get("/action-deliveries?plan=" + real.plan().code()).body("items.synthetic", contains(false));
    }

    @Test
    void isMarkedInItsGanttDataAndPicture() {
        get("/action-plans/" + DEMO + "/gantt").body("synthetic", equalTo(true));
        var english = picture("/action-plans/" + DEMO + "/gantt?lang=en");
        assertThat(english).contains("made up for demonstration").contains("Women in tech in Bielsko-Biała*");
        assertThat(picture("/action-plans/" + DEMO + "/gantt?lang=pl")).contains("* przykład do celów pokazowych");
        var real = Plans.ready().adopted().plan().path().substring(Api.ROOT.length()) + "/gantt";
        get(real).body("synthetic", equalTo(false));
        assertThat(picture(real)).doesNotContain("made up").doesNotContain("*");
    }

    @Test
    void isMarkedOnTheTimelineOfItsCity() {
        var timeline = "/cities/bielsko-biala/timeline?limit=200";
        get(timeline)
                .body("items.findAll { it.href.contains('/" + DEMO + "') }.synthetic", everyItem(equalTo(true)))
                .body(
                        "items.findAll { it.synthetic }.kind",
                        hasItems(
                                "baseline_published",
                                "consultation_opened",
                                "plan_adopted",
                                "milestone_reached",
                                "pilot_started",
                                "pilot_decided"));
        assertThat(picture(timeline)).contains("made up for demonstration").contains("Women in tech in Bielsko-Biała*");
        assertThat(picture(timeline + "&lang=el")).contains("* παράδειγμα για επίδειξη");
        var real = "/cities/" + Plans.ready().adopted().led().leadCity().code() + "/timeline";
        get(real).body("items.kind", hasItem("plan_adopted")).body("items.synthetic", not(hasItem(true)));
        assertThat(picture(real)).doesNotContain("made up");
    }

    /** INV-09: each edition is what its own sources say. */
    @Test
    void isMarkedByTheSourcesOfTheEditionThatIsShown() {
        var planned = Plans.ready().adopted();
        var city = planned.led().leadCity().code();
        var delivery = planned.deliveryPath().substring(Api.ROOT.length());
        var before = get(delivery).body("synthetic", equalTo(false)).extract().header("ETag");
        planned.amended().statusCode(201);
        planned.plan().change(Map.of("sources", MADE_UP)).statusCode(200);
        get("/action-plans?city=" + city).body("items.synthetic", contains(false));
        get(delivery).body("synthetic", equalTo(false));
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(planned.leadPartner().calls(), planned.plan().path() + "/versions/2", "adopted")
                .statusCode(200);
        get("/action-plans?city=" + city).body("items.synthetic", contains(true));
        var after = get(delivery).body("synthetic", equalTo(true)).extract().header("ETag");
        assertThat(after).isNotEqualTo(before);
        get("/cities/" + city + "/timeline?kind=plan_adopted").body("items.synthetic", hasItems(true, false));
    }

    private static ValidatableResponse get(String path) {
        return Api.anyone().get(Api.ROOT + path).then().statusCode(200);
    }

    private static String picture(String path) {
        var answer = Api.anyone().accept("image/svg+xml").get(Api.ROOT + path);
        answer.then().statusCode(200);
        Picture.parse(answer.asString());
        return answer.asString();
    }
}
