package org.diversitynetwork.actionplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** A plan's way from draft to its end, and everything that can stand in it. */
@QuarkusTest
class PlanLifeApiTest {
    private static final String UNMET = "allowedTransitions.find { it.to == '%s' }.unmet.%s";

    @Test
    void tellsADraftEverythingThatItsConsultationLacks() {
        var plan = Thing.plan(Networks.active()).stored();
        plan.seenByAdmin()
                .body(
                        UNMET.formatted("consultation", "code"),
                        containsInAnyOrder(
                                "vision-missing",
                                "problem-statement-missing",
                                "strategic-objective-missing",
                                "specific-objective-missing",
                                "action-missing",
                                "consultation-window-missing"))
                .body(UNMET.formatted("consultation", "pointer"), hasItems("#/vision", "#/consultation/closesAt"));
        Plans.moved(Api.admin(), plan.path(), "consultation")
                .statusCode(409)
                .body("code", equalTo("transition-refused"))
                .body("unmet.size()", equalTo(6));
        Plans.moved(Api.admin(), plan.path(), "adopted").statusCode(409);
    }

    @Test
    void listensAsLongAsTheNetworkDoes() {
        var planned = Plans.ready();
        var soon = Instant.now().plus(Duration.ofDays(13)).toString();
        planned.plan().change(Map.of("consultation", Map.of("closesAt", soon))).statusCode(200);
        planned.moved(Api.admin(), "consultation")
                .statusCode(409)
                .body("unmet.code", contains("consultation-window-too-short"));
        var early = Map.of("opensAt", "2020-01-01T00:00:00Z", "closesAt", soon);
        planned.plan().change(Map.of("consultation", early)).statusCode(200);
        planned.moved(Api.admin(), "consultation")
                .statusCode(409)
                .body("unmet.code", contains("consultation-window-too-short"));
    }

    @Test
    void tellsWhenTheCityHasChangedItsFocus() {
        var planned = Plans.ready();
        var city = planned.led().leadCity();
        Thing.focus(city, "seniors").stored();
        Api.admin()
                .header("If-Match", "*")
                .delete(city.path() + "/focus/women")
                .then()
                .statusCode(204);
        planned.moved(Api.admin(), "consultation")
                .statusCode(409)
                .body("unmet.code", contains("target-group-not-in-focus"))
                .body("unmet.pointer", contains("#/targetGroups/0"));
    }

    @Test
    void isPublicFromItsConsultationOn() {
        var planned = Plans.ready();
        planned.moved(planned.coordinator().calls(), "consultation")
                .statusCode(200)
                .body("status", equalTo("consultation"));
        planned.plan()
                .seenByAnyone()
                .statusCode(200)
                .body("shownVersion.status", equalTo("consulted"))
                .body(
                        "actions[0].leadPartner.code",
                        equalTo(planned.led().lead().code()))
                .body("allowedTransitions", nullValue());
        planned.plan().change(Map.of("visionYear", 2040)).statusCode(409).body("code", equalTo("plan-text-fixed"));
        planned.action().change(Map.of("readiness", "ready")).statusCode(409).body("code", equalTo("plan-text-fixed"));
        var shorter = Map.of("closesAt", Instant.now().plus(Duration.ofDays(15)).toString());
        planned.plan()
                .change(Map.of("consultation", shorter))
                .statusCode(400)
                .body("errors.code", hasItem("window-shortened"));
    }

    @Test
    void goesBackToDraftForAReasonOnly() {
        var planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "draft"))
                .post(planned.plan().path() + "/transitions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reason"));
        planned.moved(Api.admin(), "draft").statusCode(200).body("draftVersion", equalTo(2));
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.plan().seenByAnyone().body("actions[0].readiness", equalTo("idea"));
    }

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
                .body(
                        "unmet.code",
                        hasItems(
                                "consultation-open",
                                "comments-unanswered",
                                "action-without-lead",
                                "lead-left",
                                "action-without-dates",
                                "action-without-cost",
                                "action-without-funding",
                                "action-without-indicator",
                                "indicator-without-target",
                                "indicator-without-baseline",
                                "risk-with-mitigation-missing",
                                "endorsement-missing"))
                .extract();
        assertThat(refused.<List<String>>path("unmet.pointer"))
                .contains(
                        "#/actions/0/leadPartner",
                        "#/actions/1/leadPartner",
                        "#/actions/0/startDate",
                        "#/actions/0/endDate",
                        "#/actions/1/cost",
                        "#/actions/1/funding",
                        "#/actions/0/outputs",
                        "#/actions/1/outputs/0/targetValue",
                        "#/actions/1/outputs/0/indicator",
                        "#/risks");
    }

    @Test
    void countsABaselineOfTheCity() {
        var planned = Plans.ready();
        var needy = Thing.indicator().with("baselineRequired", true).stored();
        var output = Map.of("key", "O1", "title", Map.of("en", "Some"), "indicator", needy.code(), "targetValue", 5);
        planned.action().change(Map.of("outputs", List.of(output))).statusCode(200);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.plan().seenByAdmin().body(UNMET.formatted("adopted", "code"), hasItem("indicator-without-baseline"));
        Thing.period(planned.led().network()).stored();
        Thing.observation(planned.led().network(), needy, planned.led().leadCity(), "2025")
                .with("kind", "baseline")
                .stored();
        planned.plan().seenByAdmin().body(UNMET.formatted("adopted", "code"), contains("endorsement-missing"));
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

    /** INV-08. */
    @Test
    void keepsAdoptedTextAsItIs() {
        var planned = Plans.ready().adopted();
        planned.action().change(Map.of("readiness", "ready")).statusCode(409).body("code", equalTo("plan-text-fixed"));
        Thing.risk(planned.plan(), "R2").posted().statusCode(409).body("code", equalTo("plan-text-fixed"));
        planned.action().remove().statusCode(409).body("code", equalTo("plan-text-fixed"));
        assertThatThrownBy(() -> Database.change(
                        "update plan_version set content = jsonb_set(content, '{title,en}', '\"Other\"') where plan_id = cast(?1 as uuid)",
                        planned.plan().id()))
                .hasStackTraceContaining("A fixed version of a plan stays as it is");
    }

    /** INV-09. */
    @Test
    void showsTheAdoptedTextWhileANewEditionIsDrafted() {
        var planned = Plans.ready().adopted();
        var before = Api.anyone().get(planned.plan().path()).asString();
        opened(planned).statusCode(201).body("number", equalTo(2)).body("status", equalTo("draft"));
        opened(planned).statusCode(409).body("code", equalTo("plan-draft-open"));
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        planned.plan().change(Map.of("title", Map.of("en", "Another plan"))).statusCode(200);
        Thing.risk(planned.plan(), "R2").stored();
        var after =
                Api.anyone().get(planned.plan().path()).then().statusCode(200).extract();
        assertThat(withoutStamps(after.asString())).isEqualTo(withoutStamps(before));
        Api.anyone()
                .queryParam("city", planned.led().leadCity().code())
                .get(Api.ROOT + "/action-plans")
                .then()
                .body("items.title.en", contains("A plan"));
        Api.anyone()
                .queryParam("version", "draft")
                .get(planned.plan().path())
                .then()
                .statusCode(403);
        Api.anyone()
                .queryParam("version", "2")
                .get(planned.plan().path())
                .then()
                .statusCode(404);
        Api.admin()
                .queryParam("version", "2")
                .get(planned.plan().path())
                .then()
                .body("title.en", equalTo("Another plan"));
        Api.admin()
                .queryParam("version", "published")
                .get(planned.plan().path())
                .then()
                .body("title.en", equalTo("A plan"));
        Api.anyone()
                .queryParam("version", "none")
                .get(planned.plan().path())
                .then()
                .statusCode(400);
    }

    private static String withoutStamps(String body) {
        return body.replaceAll("\"(updatedAt|etag)\":\"(\\\\.|[^\"])*\"", "");
    }

    private static io.restassured.response.ValidatableResponse opened(Planned planned) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("note", "More of it."))
                .post(planned.plan().path() + "/versions")
                .then();
    }

    @Test
    void putsAnAmendmentIntoForceByTwoPeople() {
        var planned = Plans.ready().adopted();
        opened(planned).statusCode(201);
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        var version = planned.plan().path() + "/versions/2";
        var lead = planned.leadPartner();
        Plans.moved(lead.calls(), version, "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(lead.calls(), version, "adopted").statusCode(200).body("status", equalTo("adopted"));
        planned.plan()
                .seenByAnyone()
                .body("publishedVersion", equalTo(2))
                .body("actions[0].title.en", equalTo("Something else"));
        Api.anyone()
                .get(planned.plan().path() + "/versions")
                .then()
                .body("items.status", contains("adopted", "superseded"));
        Api.anyone()
                .queryParam("version", 1)
                .get(planned.plan().path())
                .then()
                .body("actions[0].title.en", equalTo("An action"));
    }

    @Test
    void takesADiscardedAmendmentBackWhole() {
        var planned = Plans.ready().adopted();
        opened(planned).statusCode(201);
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        Thing.risk(planned.plan(), "R2").stored();
        Api.admin()
                .header("If-Match", "*")
                .delete(planned.plan().path() + "/risks/R1")
                .then()
                .statusCode(204);
        Plans.moved(planned.coordinator().calls(), planned.plan().path() + "/versions/2", "discarded")
                .statusCode(200);
        planned.plan()
                .seenByAdmin()
                .body("shownVersion.number", equalTo(1))
                .body("actions[0].title.en", equalTo("An action"))
                .body("actions[0].id", equalTo(planned.action().id()))
                .body("risks.code", contains("R1"));
    }

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
                .body("unmet.pointer", hasItems(planned.deliveryPath(), "#/actions/A1.1/outputs/0"));
        Thing.period(planned.led().network()).stored();
        Thing.observation(
                        planned.led().network(),
                        planned.indicator(),
                        planned.led().leadCity(),
                        "2025")
                .with("scope", "action")
                .with("scopeId", planned.action().id())
                .stored();
        Plans.moved(Api.admin(), planned.deliveryPath(), "in_progress").statusCode(200);
        Plans.moved(Api.admin(), planned.deliveryPath(), "completed").statusCode(200);
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "It takes time.")))
                .statusCode(200);
        planned.moved(lead.calls(), "closed").statusCode(200).body("status", equalTo("closed"));
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "Other.")))
                .statusCode(409)
                .body("code", equalTo("plan-ended"));
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

    @Test
    void isConsultedOnOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready();
        var path = planned.plan().path();
        var seen = Api.admin().get(path).header("ETag");
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        var current = movedAsSeen(path, seen, "consultation")
                .statusCode(412)
                .body("code", equalTo("precondition-failed"))
                .extract()
                .header("ETag");
        movedAsSeen(path, current, "consultation").statusCode(200);
    }

    @Test
    void isAdoptedOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready();
        var path = planned.plan().path();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        planned.heard();
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        var seen = Api.admin().get(path).header("ETag");
        planned.action().change(Map.of("readiness", "idea")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        movedAsSeen(path, seen, "adopted").statusCode(412);
        movedAsSeen(path, Api.admin().get(path).header("ETag"), "adopted").statusCode(200);
    }

    @Test
    void isAmendedOnlyAsItsCallerHasSeenIt() {
        var planned = Plans.ready().adopted();
        opened(planned).statusCode(201);
        var version = planned.plan().path() + "/versions/2";
        var seen = Api.admin().get(version).header("ETag");
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.endorsed(planned.coordinator()).statusCode(201);
        movedAsSeen(version, seen, "adopted").statusCode(412);
        String listed = Api.admin().get(planned.plan().path() + "/versions").path("items[0].etag");
        movedAsSeen(version, listed, "adopted").statusCode(200);
    }

    private static ValidatableResponse movedAsSeen(String path, String etag, String to) {
        return Api.admin()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(Map.of("to", to))
                .post(path + "/transitions")
                .then();
    }

    @Test
    void tellsByItsEtagThatAPartTookThePlaceOfAnother() {
        var plan = Plans.ready().plan();
        String before = Api.admin().get(plan.path()).path("etag");
        Api.admin()
                .header("If-Match", "*")
                .delete(plan.path() + "/risks/R1")
                .then()
                .statusCode(204);
        Thing.risk(plan, "R2").stored();
        assertThat(Api.admin().get(plan.path()).<String>path("etag")).isNotEqualTo(before);
    }

    @Test
    void tellsByItsEtagThatAPartnerIsCalledSomethingElse() {
        var planned = Plans.ready().adopted();
        var before = Api.anyone().get(planned.plan().path()).header("ETag");
        planned.led().lead().change(Map.of("name", "Another name")).statusCode(200);
        Api.anyone()
                .header("If-None-Match", before)
                .get(planned.plan().path())
                .then()
                .statusCode(200)
                .body("actions[0].leadPartner.name", equalTo("Another name"));
    }

    @Test
    void tellsWhatWasLearnedThoughTheCityHasChangedItsFocus() {
        var planned = Plans.ready().adopted();
        var city = planned.led().leadCity();
        Thing.focus(city, "seniors").stored();
        Api.admin()
                .header("If-Match", "*")
                .delete(city.path() + "/focus/women")
                .then()
                .statusCode(204);
        planned.plan()
                .change(Map.of("lessonsLearned", Map.of("en", "It takes time.")))
                .statusCode(200)
                .body("targetGroups.code", contains("women"));
    }
}
