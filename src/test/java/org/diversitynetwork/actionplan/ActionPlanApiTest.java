package org.diversitynetwork.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionPlanApiTest {
    private static final String PLANS = Api.ROOT + "/action-plans";

    @Test
    void isADraftThatOnlyItsPeopleSee() {
        var led = Networks.active();
        var plan = Thing.plan(led).stored();
        plan.seenByAnyone().statusCode(404);
        People.somebody()
                .with("city_coordinator", "city", Thing.city().stored().code())
                .calls()
                .get(plan.path())
                .then()
                .statusCode(404);
        People.somebody()
                .with("local_group_member", "city", led.leadCity().code())
                .calls()
                .get(plan.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("shownVersion.status", equalTo("draft"))
                .body("draftVersion", equalTo(1))
                .body("allowedTransitions", empty());
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(PLANS)
                .then()
                .body("items", empty());
        Api.admin()
                .queryParam("network", led.network().code())
                .get(PLANS)
                .then()
                .body("items.code", hasItem(plan.code()));
    }

    @Test
    void isBegunByTheCityAndByNobodyElse() {
        var led = Networks.active();
        var body = Map.of(
                "code", Api.code("plan"),
                "city", led.leadCity().code(),
                "network", led.network().code(),
                "title", Map.of("en", "A plan"),
                "startDate", "2026-01-01",
                "endDate", "2027-01-01",
                "targetGroups", List.of("women"));
        for (var other : List.of(
                People.somebody().with("lead_partner", "network", led.network().code()),
                People.somebody().with("city_coordinator", "city", "trikala"))) {
            other.calls()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(PLANS)
                    .then()
                    .statusCode(403);
        }
        People.somebody()
                .with("city_coordinator", "city", led.leadCity().code())
                .calls()
                .contentType(ContentType.JSON)
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(201);
    }

    /** INV-05. */
    @Test
    void isTheOneLivingPlanOfItsCityInItsNetwork() {
        var led = Networks.active();
        var first = Thing.plan(led).stored();
        Thing.plan(led).posted().statusCode(409).body("code", equalTo("action-plan-once-per-city-and-network"));
        Plans.moved(Api.admin(), first.path(), "withdrawn").statusCode(200);
        Plans.ready(led).adopted().closed();
        var third = Thing.plan(led).stored();
        Thing.plan(led).posted().statusCode(409).body("code", equalTo("action-plan-once-per-city-and-network"));
        third.seenByAdmin().body("status", equalTo("draft"));
    }

    /** INV-06, the plan's half. */
    @Test
    void isForGroupsThatItsCityFocusesOn() {
        var led = Networks.active();
        Thing.plan(led)
                .with("targetGroups", List.of("women", "seniors"))
                .posted()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/targetGroups/1")))
                .body("errors.code", equalTo(List.of("not-in-focus")));
        Thing.focus(led.leadCity(), "seniors").stored();
        Thing.plan(led)
                .with("targetGroups", List.of("women", "seniors"))
                .posted()
                .statusCode(201);
    }

    @Test
    void isOfACityThatANetworkPartnerWorksFor() {
        var led = Networks.active();
        Thing.plan(led)
                .with("city", Thing.city().stored().code())
                .posted()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-a-member")));
        Thing.plan(led)
                .with("city", "nobody-has-this")
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/city"));
        Thing.plan(led)
                .with("network", "nobody-has-this")
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/network"));
    }

    @Test
    void hasItsTextsInTheNetworksLanguage() {
        var led = Networks.active();
        Thing.plan(led)
                .with("title", Map.of("nl", "Een plan"))
                .with("problemStatements", List.of(Map.of("nl", "Iets")))
                .posted()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/title/en", "#/problemStatements/0/en"));
        Thing.plan(led)
                .with("endDate", "2025-01-01")
                .posted()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("before-start")));
    }

    /** INV-06 and INV-07 from the plan's side. */
    @Test
    void keepsRoomForItsActions() {
        var planned = Plans.ready();
        planned.plan()
                .change(Map.of("endDate", Plans.LAST_DAY.minusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/endDate")))
                .body("errors.code", equalTo(List.of("actions-outside")))
                .body("errors[0].detail", containsString("A1.1"));
        planned.plan()
                .change(Map.of("startDate", "2026-02-02"))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/startDate")));
        Thing.focus(planned.led().leadCity(), "seniors").stored();
        planned.plan()
                .change(Map.of("targetGroups", List.of("seniors")))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/targetGroups")));
        var lastDay = Plans.LAST_DAY.toString();
        planned.plan().change(Map.of("endDate", lastDay)).statusCode(200).body("endDate", equalTo(lastDay));
        planned.plan().seenByAdmin().body("endDate", equalTo(lastDay));
    }

    @Test
    void isReadWholeInSixStatements() {
        var planned = Plans.ready();
        for (var i = 2; i < 8; i++) {
            Plans.action(planned.led(), planned.plan(), planned.indicator())
                    .with("code", "A1." + i)
                    .stored();
        }
        var member = People.somebody()
                .with("local_group_member", "city", planned.led().leadCity().code());
        planned.seenBy(member.calls()).statusCode(200);
        assertThat(Database.statements(() -> planned.seenBy(member.calls())
                        .statusCode(200)
                        .body("actions.size()", equalTo(7))
                        .body("actions.leadPartner.name", hasItem("A partner"))))
                .isLessThanOrEqualTo(6);
        planned.adopted();
        assertThat(Database.statements(() -> Api.anyone()
                        .queryParam("lang", "en")
                        .get(planned.plan().path())
                        .then()
                        .statusCode(200)
                        .body("actions.delivery.status", hasItem("planned"))
                        .body("actions.size()", equalTo(7))))
                .isLessThanOrEqualTo(6);
    }

    /** The steps open to those who work on it come from what was read anyway, and one question more. */
    @Test
    void isReadInSixStatementsByThoseWhoTakeItsSteps() {
        var planned = Plans.ready();
        var people = List.of(planned.coordinator(), planned.leadPartner());
        readBy(people, planned);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        readBy(people, planned);
        planned.adoptedAfterConsultation();
        readBy(people, planned);
        planned.plan().change(Map.of("deliveryStart", "2026-01-01")).statusCode(200);
        planned.moved(Api.admin(), "in_delivery").statusCode(200);
        readBy(people, planned);
    }

    private static void readBy(List<People.Person> people, Planned planned) {
        for (var person : people) {
            planned.seenBy(person.calls()).statusCode(200);
            assertThat(Database.statements(() -> planned.seenBy(person.calls().queryParam("lang", "en"))
                            .statusCode(200)))
                    .isLessThanOrEqualTo(6);
        }
    }

    @Test
    void isFoundByItsPublicWordsAndGroups() {
        var planned = Plans.ready();
        var word = Api.code("word").replace("-", "");
        planned.plan().change(Map.of("title", Map.of("en", "Words " + word))).statusCode(200);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        Api.anyone()
                .queryParam("q", word)
                .queryParam("targetGroup", "women")
                .queryParam("city", planned.led().leadCity().code())
                .get(PLANS)
                .then()
                .body("items.code", equalTo(List.of(planned.plan().code())))
                .body("items[0].draftVersion", nullValue());
        Api.anyone()
                .queryParam("q", word)
                .queryParam("targetGroup", "seniors")
                .get(PLANS)
                .then()
                .body("items", empty());
    }

    @Test
    void showsTheDemonstrationPlanInBothItsLanguages() {
        var path = PLANS + "/bielsko-biala-women-in-tech";
        Api.anyone()
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("in_delivery"))
                .body("sources.confidence", equalTo(List.of("synthetic")))
                .body("actions.code", hasItems("A1.1", "A2.3"))
                .body("actions.delivery.late", hasItem(true));
        Api.anyone()
                .queryParam("lang", "pl")
                .get(path)
                .then()
                .body("title", equalTo(Map.of("pl", "Kobiety w branży IT w Bielsku-Białej")))
                .body("objectives.title.pl.size()", equalTo(6));
    }
}
