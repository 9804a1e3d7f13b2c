package org.diversitynetwork.actionplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** A plan's adoption by two people, and everything that can stand in it. */
@QuarkusTest
class PlanAdoptionApiTest {
    @Test
    void tellsEverythingThatItsAdoptionLacks() {
        var led = Networks.active();
        var member = Thing.partner().stored();
        var membership = Networks.memberOf(led.network(), member);
        var needy = Thing.indicator().with("baselineRequired", true).stored();
        var plan = Thing.plan(led)
                .with("vision", Map.of("en", "All is well."))
                .with("problemStatements", List.of(Map.of("en", "All is not well.")))
                .with(
                        "consultation",
                        Map.of(
                                "closesAt",
                                Instant.now().plus(Duration.ofDays(20)).toString()))
                .stored();
        Thing.objective(plan, "S1").stored();
        Thing.objective(plan, "S1.1")
                .with("kind", "specific")
                .with("parent", "S1")
                .stored();
        Thing.action(plan, "A1", "S1.1").stored();
        var output = Map.of("key", "O1", "title", Map.of("en", "Some"), "indicator", needy.code());
        Thing.action(plan, "A2", "S1.1")
                .with("leadPartner", member.code())
                .with("outputs", List.of(output))
                .stored();
        Thing.risk(plan, "R1").stored();
        var planned = new Planned(led, plan, null, needy);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("body", "And who pays?", "language", "en"))
                .post(plan.path() + "/consultation/comments")
                .then()
                .statusCode(201);
        membership.move("withdrawn").statusCode(200);
        var refused = planned.moved(planned.coordinator().calls(), "adopted")
                .statusCode(409)
                .extract();
        var unmet = refused.<List<Map<String, String>>>path("unmet").stream()
                .map(one -> one.get("code") + " " + one.get("pointer"))
                .map(one -> one.replace(Api.ROOT + "/action-plans/" + plan.code(), "")
                        .replaceFirst("\\?.*", ""));
        assertThat(unmet)
                .containsExactlyInAnyOrder(
                        "consultation-open #/consultation/closesAt",
                        "comments-unanswered /consultation/comments",
                        "action-without-lead #/actions/0/leadPartner",
                        "action-without-dates #/actions/0/startDate",
                        "action-without-dates #/actions/0/endDate",
                        "action-without-cost #/actions/0/cost",
                        "action-without-funding #/actions/0/funding",
                        "action-without-indicator #/actions/0/outputs",
                        "lead-left #/actions/1/leadPartner",
                        "action-without-dates #/actions/1/startDate",
                        "action-without-dates #/actions/1/endDate",
                        "action-without-cost #/actions/1/cost",
                        "action-without-funding #/actions/1/funding",
                        "indicator-without-target #/actions/1/outputs/0/targetValue",
                        "indicator-without-baseline #/actions/1/outputs/0/indicator",
                        "risk-with-mitigation-missing #/risks",
                        "endorsement-missing /endorsements");
    }

    @Test
    void countsABaselineOfTheCity() {
        var planned = Plans.ready();
        var needy = Thing.indicator()
                .with("baselineRequired", true)
                .with("disaggregations", List.of("age_band"))
                .stored();
        var output = Map.of("key", "O1", "title", Map.of("en", "Some"), "indicator", needy.code(), "targetValue", 5);
        planned.action().change(Map.of("outputs", List.of(output))).statusCode(200);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.plan().seenByAdmin().body(Plans.unmet("adopted", "code"), hasItem("indicator-without-baseline"));
        Thing.period(planned.led().network()).stored();
        var baseline = Thing.observation(
                        planned.led().network(), needy, planned.led().leadCity(), "2025")
                .with("kind", "baseline");
        baseline.with("ageBand", "65+").stored();
        planned.plan().seenByAdmin().body(Plans.unmet("adopted", "code"), hasItem("indicator-without-baseline"));
        baseline.without("ageBand").stored();
        planned.plan().seenByAdmin().body(Plans.unmet("adopted", "code"), contains("endorsement-missing"));
    }

    @Test
    void isAdoptedByTwoPeopleOfBothSides() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        var coordinator = planned.coordinator();
        planned.endorsed(coordinator).statusCode(409).body("code", equalTo("plan-not-endorsable"));
        planned.heard();
        planned.endorsed(coordinator).statusCode(201).body("side", equalTo("city"));
        planned.endorsed(coordinator).statusCode(409).body("code", equalTo("plan-endorsed"));
        planned.moved(coordinator.calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("second-person-needed"));
        planned.moved(planned.coordinator().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(200)
                .body("status", equalTo("adopted"))
                .body("publishedVersion", equalTo(1));
        Api.anyone()
                .get(planned.plan().path() + "/versions")
                .then()
                .body("items.number", contains(1))
                .body("items.status", contains("adopted"));
    }

    @Test
    void isTheConsultedTextIfARevisionSaysTheSame() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.action().change(Map.of("readiness", "idea")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        planned.moved(planned.leadPartner().calls(), "adopted").statusCode(200).body("publishedVersion", equalTo(1));
        Api.admin()
                .get(planned.plan().path() + "/versions")
                .then()
                .body("items.status", contains("discarded", "adopted"));
    }

    @Test
    void losesAnEndorsementWithTheTextThatItWasGivenFor() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.endorsed(planned.coordinator()).statusCode(201);
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.plan().seenByAdmin().body("draftVersion", equalTo(2));
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
        planned.endorsed(planned.coordinator()).statusCode(201).body("number", equalTo(2));
        planned.moved(planned.leadPartner().calls(), "adopted").statusCode(200).body("publishedVersion", equalTo(2));
        planned.plan().seenByAnyone().body("actions[0].readiness", equalTo("ready"));
    }

    @Test
    void losesAnEndorsementWhenItIsConsultedOnAnew() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201).body("number", equalTo(2));
        planned.moved(Api.admin(), "draft").statusCode(200).body("draftVersion", equalTo(2));
        var closesAt = Instant.now().plus(Duration.ofDays(20)).toString();
        planned.plan()
                .change(Map.of("consultation", Map.of("closesAt", closesAt)))
                .statusCode(200);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
        planned.endorsed(planned.coordinator()).statusCode(201);
        planned.moved(planned.leadPartner().calls(), "adopted").statusCode(200);
    }

    @Test
    void losesAnEndorsementInALaterEditionThatSaysTheSame() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.endorsed(planned.coordinator()).statusCode(201).body("number", equalTo(1));
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.action().change(Map.of("readiness", "idea")).statusCode(200);
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
    }

    @Test
    void losesAnEndorsementWithTheAccountOfWhoGaveIt() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        var coordinator = planned.coordinator();
        planned.endorsed(coordinator).statusCode(201);
        coordinator.moved("suspended").statusCode(200);
        planned.moved(planned.leadPartner().calls(), "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
    }
}
