package org.diversitynetwork.baseline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BaselineStudyApiTest {
    private static final List<Map<String, String>> ONE = List.of(Map.of("en", "One"));
    private static final List<String> SWOT = List.of("strengths", "weaknesses", "opportunities", "threats");

    /** An observation of kind baseline of the city. */
    private static String baseline(Led led) {
        var period = Thing.period(led.network()).stored();
        return Thing.observation(led.network(), Thing.indicator().stored(), led.leadCity(), period.code())
                .with("kind", "baseline")
                .stored()
                .id();
    }

    /** With all that it needs to be submitted. */
    private static Stored whole(Led led, String baseline) {
        var study = Thing.baselineStudy(led.leadCity())
                .with("localContext", Map.of("en", "As it is"))
                .with("indicatorBaselines", List.of(baseline));
        SWOT.forEach(list -> study.with(list, ONE));
        return study.stored();
    }

    private static Stored published(Led led, String baseline) {
        var study = whole(led, baseline);
        List.of("submitted", "validated", "published")
                .forEach(to -> study.move(to).statusCode(200));
        return study;
    }

    private static ValidatableResponse move(Person caller, Stored study, Map<String, String> body) {
        return caller.calls()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post(study.path() + "/transitions")
                .then();
    }

    private static ValidatableResponse move(Person caller, Stored study, String to) {
        return move(caller, study, Map.of("to", to));
    }

    private static Person lead(Led led) {
        return People.somebody().with("lead_partner", "network", led.network().code());
    }

    private static Person coordinator(Led led) {
        return People.somebody().with("city_coordinator", "city", led.leadCity().code());
    }

    @Test
    void showsWhereBielskoBialaStandsInFigures() {
        String id = Api.anyone()
                .queryParam("city", "bielsko-biala")
                .queryParam("status", "published")
                .get(Api.ROOT + "/baseline-studies")
                .then()
                .body("items.edition", contains(1))
                .body("items[0].indicatorBaselines", nullValue())
                .body("items[0].sources.confidence", contains("synthetic"))
                .extract()
                .path("items[0].id");
        Api.anyone()
                .get(Api.ROOT + "/baseline-studies/" + id)
                .then()
                .body(
                        "indicatorBaselines.indicator.code",
                        containsInAnyOrder("women-trained", "women-in-tech-share", "women-speakers-share"))
                .body("indicatorBaselines.period", contains("2023-h2", "2023-h2", "2023-h2"));
    }

    @Test
    void countsTheEditionsOfItsCity() {
        var city = Networks.active().leadCity();
        Thing.baselineStudy(city).posted().statusCode(201).body("edition", equalTo(1));
        Thing.baselineStudy(city).with("edition", 5).posted().statusCode(201);
        Thing.baselineStudy(city).posted().statusCode(201).body("edition", equalTo(6));
        Thing.baselineStudy(city)
                .with("edition", 5)
                .posted()
                .statusCode(409)
                .body("code", equalTo("baseline-study-edition-taken"));
    }

    @Test
    void needsACityThatIsInUse() {
        var city = Thing.city().stored();
        city.remove().statusCode(204);
        Thing.baselineStudy(city).posted().statusCode(400).body("errors[0].pointer", equalTo("#/city"));
    }

    @Test
    void restsOnBaselinesOfItsOwnCityOnly() {
        var led = Networks.active();
        var foreign = baseline(Networks.active());
        var period = Thing.period(led.network()).stored();
        var actual = Thing.observation(led.network(), Thing.indicator().stored(), led.leadCity(), period.code())
                .with("kind", "actual")
                .stored();
        for (var id : List.of(foreign, actual.id(), "00000000-0000-7000-8000-000000000000")) {
            Thing.baselineStudy(led.leadCity())
                    .with("indicatorBaselines", List.of(id))
                    .posted()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/indicatorBaselines/0"))
                    .body("errors[0].code", equalTo("unknown-reference"));
        }
    }

    @Test
    void isSubmittedOnceEverythingIsThere() {
        var led = Networks.active();
        var study = Thing.baselineStudy(led.leadCity()).stored();
        study.move("submitted")
                .statusCode(409)
                .body("code", equalTo("transition-refused"))
                .body(
                        "unmet.code",
                        containsInAnyOrder(
                                "local-context-missing",
                                "swot-incomplete",
                                "swot-incomplete",
                                "swot-incomplete",
                                "swot-incomplete",
                                "indicator-baseline-missing"))
                .body(
                        "unmet.pointer",
                        containsInAnyOrder(
                                "#/localContext",
                                "#/strengths",
                                "#/weaknesses",
                                "#/opportunities",
                                "#/threats",
                                "#/indicatorBaselines"));
        whole(led, baseline(led)).move("submitted").statusCode(200);
    }

    @Test
    void isFixedOnceItIsSubmitted() {
        var led = Networks.active();
        var study = whole(led, baseline(led));
        study.move("submitted").statusCode(200);
        study.change(Map.of("title", Map.of("en", "Another")))
                .statusCode(409)
                .body("code", equalTo("baseline-study-fixed"));
    }

    @Test
    void isSubmittedAndPublishedByTheCoordinatorAndValidatedByTheLeadPartner() {
        var led = Networks.active();
        var study = whole(led, baseline(led));
        var coordinator = coordinator(led);
        var lead = lead(led);
        move(lead, study, "submitted").statusCode(403);
        move(coordinator, study, "submitted").statusCode(200).body("allowedTransitions", hasSize(0));
        move(coordinator, study, "validated").statusCode(403);
        move(lead, study, "validated").statusCode(200);
        move(lead, study, "published").statusCode(403);
        move(coordinator, study, "published").statusCode(200).body("publishedOn", notNullValue());
    }

    @Test
    void isSentBackByTheLeadPartnerWithAReason() {
        var led = Networks.active();
        var study = whole(led, baseline(led));
        var lead = lead(led);
        study.move("submitted").statusCode(200);
        move(lead, study, "draft").statusCode(400).body("errors[0].pointer", equalTo("#/reason"));
        var back = Map.of("to", "draft", "reason", "Say more about schools");
        move(coordinator(led), study, back).statusCode(403);
        move(lead, study, back).statusCode(200);
        study.change(Map.of("title", Map.of("en", "Another"))).statusCode(200);
        study.move("submitted").statusCode(200);
        study.move("validated").statusCode(200);
        move(lead, study, back).statusCode(200).body("status", equalTo("draft"));
    }

    @Test
    void supersedesTheEditionPublishedBefore() {
        var led = Networks.active();
        var baseline = baseline(led);
        var first = published(led, baseline);
        first.seenByAnyone().statusCode(200).body("status", equalTo("published"));
        var second = published(led, baseline);
        first.seenByAnyone().body("status", equalTo("superseded"));
        second.seenByAnyone().body("status", equalTo("published")).body("edition", equalTo(2));
        first.move("superseded").statusCode(409);
    }

    @Test
    void isNotPublishedAfterALaterEdition() {
        var led = Networks.active();
        var baseline = baseline(led);
        var early = whole(led, baseline);
        early.move("submitted").statusCode(200);
        early.move("validated").statusCode(200);
        published(led, baseline);
        early.move("published").statusCode(409).body("unmet.code", contains("later-edition-published"));
    }

    @Test
    void isHiddenUntilItIsPublished() {
        var led = Networks.active();
        var study = whole(led, baseline(led));
        study.seenByAnyone().statusCode(404);
        var member = People.somebody()
                .with("local_group_member", "city", led.leadCity().code());
        member.calls().get(study.path()).then().statusCode(200);
        coordinator(Networks.active()).calls().get(study.path()).then().statusCode(404);
        listed(member.calls(), led).body("items.id", contains(study.id()));
        listed(Api.anyone(), led).body("items", hasSize(0));
    }

    private static ValidatableResponse listed(io.restassured.specification.RequestSpecification caller, Led led) {
        return caller.queryParam("network", led.network().code())
                .get(Api.ROOT + "/baseline-studies")
                .then();
    }

    @Test
    void isWrittenAlongByTheEditorsOfTheCitysPartners() {
        var led = Networks.active();
        var study = Thing.baselineStudy(led.leadCity()).stored();
        var editor =
                People.somebody().with("partner_editor", "partner", led.lead().code());
        editor.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("strengths", ONE))
                .patch(study.path())
                .then()
                .statusCode(200)
                .body("strengths.en", contains("One"));
        Thing.baselineStudy(led.leadCity()).postedBy(editor.calls()).statusCode(403);
        Thing.baselineStudy(led.leadCity()).postedBy(lead(led).calls()).statusCode(403);
    }

    @Test
    void publishingTwoEditionsAtOnceLeavesOnePublished() throws Exception {
        var led = Networks.active();
        var baseline = baseline(led);
        var one = whole(led, baseline);
        var other = whole(led, baseline);
        for (var study : List.of(one, other)) {
            study.move("submitted").statusCode(200);
            study.move("validated").statusCode(200);
        }
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> one.move("published").extract().statusCode());
            var second = pool.submit(() -> other.move("published").extract().statusCode());
            Assertions.assertThat(List.of(first.get(), second.get()))
                    .contains(200)
                    .isSubsetOf(200, 409);
        }
        Api.anyone()
                .queryParam("city", led.leadCity().code())
                .queryParam("status", "published")
                .get(Api.ROOT + "/baseline-studies")
                .then()
                .body("items", hasSize(1));
    }
}
