package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** What happened in a city, as far as everybody may know of it. */
@QuarkusTest
class TimelineApiTest {
    @Test
    void tellsWhatHappenedTheLatestFirst() {
        var city = Thing.city().stored();
        Thing.focus(city, "women").with("decidedOn", "2024-03-01").stored();
        Thing.focus(city, "migrants").with("decidedOn", "2025-03-01").stored();
        Thing.focus(city, "seniors").stored();
        timeline(city)
                .body("items.kind", contains("focus_decided", "focus_decided"))
                .body("items.at", contains("2025-03-01", "2024-03-01"))
                .body("items.href", contains(focus(city, "migrants"), focus(city, "women")))
                .body("items[1].title.en", equalTo("Women"));
    }

    @Test
    void tellsOfBaselineStudiesOnceTheyArePublished() {
        var city = Thing.city().stored();
        study(city, 1, "SUPERSEDED", "2023-05-01");
        study(city, 2, "PUBLISHED", "2024-05-01");
        study(city, 3, "DRAFT", null);
        timeline(city)
                .body("items.kind", contains("baseline_published", "baseline_published"))
                .body("items.title.en", contains("Study 2", "Study 1"));
    }

    /** The text that is being worked on is nobody else's business, its title included. */
    @Test
    void tellsOfPlansByTheTitleOfTheEditionThatWasFixed() {
        var led = Networks.active();
        var plan = plan(led, "IN_DELIVERY", "'2024-02-01T10:00Z'", "2");
        edition(plan, 1, "CONSULTED", "2024-02-01T10:00Z");
        edition(plan, 2, "ADOPTED", "2024-06-01T10:00Z");
        Database.change(
                "insert into plan_version (id, plan_id, number, status, version, created_at, updated_at) values (gen_random_uuid(), ?1, 3, 'DRAFT', 0, now(), now())",
                plan);
        timeline(led.leadCity())
                .body("items.kind", contains("plan_adopted", "consultation_opened"))
                .body("items.at", contains("2024-06-01", "2024-02-01"))
                .body("items.title.en", contains("Edition 2", "Edition 1"));
    }

    /** A window that is set for the next time has been announced to nobody yet. */
    @Test
    void tellsEachConsultationByTheDayItWasBegun() {
        var led = Networks.active();
        var plan = plan(led, "ADOPTED", "'2031-02-01T10:00Z'", "2");
        edition(plan, 1, "CONSULTED", "2024-02-01T10:00Z");
        edition(plan, 2, "ADOPTED", "2024-05-01T10:00Z", "2024-06-01T10:00Z");
        timeline(led.leadCity())
                .body("items.kind", contains("plan_adopted", "consultation_opened", "consultation_opened"))
                .body("items.at", contains("2024-06-01", "2024-05-01", "2024-02-01"));
    }

    @Test
    void tellsNothingOfPlansThatNobodyWasShown() {
        var led = Networks.active();
        plan(led, "DRAFT", "'2024-02-01T10:00Z'", "null");
        timeline(led.leadCity()).body("items", empty());
        var withdrawn = Networks.active();
        edition(plan(withdrawn, "WITHDRAWN", "'2024-02-01T10:00Z'", "null"), 1, "CONSULTED", "2024-02-01T10:00Z");
        timeline(withdrawn.leadCity()).body("items", empty());
    }

    @Test
    void tellsOfMilestonesThatWereReached() {
        var led = Networks.active();
        var plan = plan(led, "IN_DELIVERY", "null", "1");
        Database.change(
                "insert into action_delivery (id, action_id, plan_id, network_id, city_id, lead_partner_id, target_group_ids, code,"
                        + " first_edition, language, title, start_date, end_date, milestones, outputs, status, derived_percent, percent, is_planned,"
                        + " version, created_at, updated_at) select gen_random_uuid(), gen_random_uuid(), p.id, p.network_id, p.city_id,"
                        + " cast(?2 as uuid), '{}', 'A1', 1, 'en', '{\"en\":\"Courses\"}', '2024-01-01', '2025-12-31',"
                        + " '[{\"key\":\"first\",\"title\":{\"en\":\"First course\"},\"dueDate\":\"2024-05-01\",\"doneOn\":\"2024-04-30\"},"
                        + " {\"key\":\"second\",\"title\":{\"en\":\"Second course\"},\"dueDate\":\"2025-05-01\",\"doneOn\":null}]',"
                        + " '[]', 'IN_PROGRESS', 50, 50, true, 0, now(), now() from action_plan p where p.id = ?1",
                plan,
                led.lead().id());
        timeline(led.leadCity())
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("milestone_reached"))
                .body("items[0].at", equalTo("2024-04-30"))
                .body("items[0].title.en", equalTo("First course"));
        Database.change("update action_delivery set is_planned = false where plan_id = ?1", plan);
        timeline(led.leadCity()).body("items", empty());
    }

    @Test
    void tellsOfAPlanFromItsConsultationToItsFirstMilestone() {
        var planned = Plans.ready();
        var city = planned.led().leadCity();
        timeline(city).body("items", empty());
        planned.adopted();
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("milestonesDone", List.of(Map.of("key", "M1", "doneOn", "2026-02-20"))))
                .patch(planned.deliveryPath())
                .then()
                .statusCode(200);
        timeline(city)
                .body("items.kind", containsInAnyOrder("plan_adopted", "consultation_opened", "milestone_reached"))
                .body("items.find { it.kind == 'plan_adopted' }.title.en", equalTo("A plan"))
                .body("items.find { it.kind == 'plan_adopted' }.href", startsWith(Api.ROOT + "/action-plans/"))
                .body("items.find { it.kind == 'milestone_reached' }.at", equalTo("2026-02-20"))
                .body("items.find { it.kind == 'milestone_reached' }.title.en", equalTo("Begun"))
                .body("items.last().kind", equalTo("milestone_reached"));
    }

    @Test
    void tellsOfPilotActionsFromTheirStartOn() {
        var led = Networks.active();
        pilot(led, "PROPOSED", null);
        pilot(led, "APPROVED", null);
        pilot(led, "REJECTED", null);
        timeline(led.leadCity()).body("items", empty());
        pilot(led, "STOPPED", "2024-08-01");
        timeline(led.leadCity())
                .body("items.kind", contains("pilot_decided", "pilot_ended", "pilot_started"))
                .body("items.at", contains("2024-08-01", "2024-06-30", "2024-01-15"));
    }

    @Test
    void tellsOfNetworksInPreparationOnlyToThoseWhoMayKnowOfThem() {
        var led = Networks.ready();
        pilot(led, "RUNNING", null);
        timeline(led.leadCity()).body("items", empty());
        Api.admin().get(path(led.leadCity())).then().body("items.kind", contains("pilot_started"));
    }

    @Test
    void narrowsByKindAndDay() {
        var city = Thing.city().stored();
        Thing.focus(city, "women").with("decidedOn", "2024-03-01").stored();
        study(city, 1, "PUBLISHED", "2024-05-01");
        var asked = Api.anyone().queryParam("kind", "baseline_published").get(path(city));
        asked.then().body("items.at", contains("2024-05-01"));
        Api.anyone().queryParam("atTo", "2024-03-01").get(path(city)).then().body("items.at", contains("2024-03-01"));
        Api.anyone().queryParam("atFrom", "2024-03-02").get(path(city)).then().body("items.at", contains("2024-05-01"));
    }

    @Test
    void leadsFromPageToPage() {
        var city = Thing.city().stored();
        for (var edition = 1; edition <= 5; edition++) {
            study(city, edition, "SUPERSEDED", "2024-05-01");
        }
        var first = Api.anyone().queryParam("limit", 3).get(path(city));
        var next = Api.anyone()
                .queryParam("limit", 3)
                .queryParam("after", first.<String>path("page.next"))
                .get(path(city));
        next.then().statusCode(200).body("items", hasSize(2)).body("page.next", equalTo(null));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(first.<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(next.<List<String>>path("items.id"));
    }

    @Test
    void readsAPageInTwoStatements() {
        var city = Thing.city().stored();
        assertThat(Database.statements(
                        () -> Api.anyone().get(path(city) + "?lang=xc").then().statusCode(200)))
                .isEqualTo(2);
    }

    @Test
    void drawsWhatItTells() {
        var city =
                Thing.city().with("name", Map.of("en", "<Gent> & \"Brugge\"")).stored();
        Thing.focus(city, "women").with("decidedOn", "2024-03-01").stored();
        for (var width : new int[] {320, 960}) {
            var answer = Api.anyone()
                    .header("Accept", "image/svg+xml")
                    .queryParam("width", width)
                    .get(path(city));
            answer.then().statusCode(200);
            var root = Picture.parse(answer.asString());
            assertThat(Picture.text(root, "title")).isEqualTo("Timeline: <Gent> & \"Brugge\"");
            assertThat(Picture.text(root, "desc")).contains("Focus decided, Women.");
            assertThat(Picture.texts(root)).contains("2024", "Women");
        }
    }

    private static String focus(Stored city, String group) {
        return Api.ROOT + "/cities/" + city.code() + "/focus/" + group;
    }

    private static String path(Stored city) {
        return city.path() + "/timeline";
    }

    private static ValidatableResponse timeline(Stored city) {
        return Api.anyone().get(path(city)).then().statusCode(200);
    }

    private static void study(Stored city, int edition, String status, String publishedOn) {
        Database.change(
                "insert into baseline_study (id, city_id, edition, title, status, strengths, weaknesses, opportunities, threats,"
                        + " policies, stakeholders, baseline_ids, practices_to_share, learning_needs, published_on, sources, version,"
                        + " created_at, updated_at) values (gen_random_uuid(), cast(?1 as uuid), ?2, jsonb_build_object('en', 'Study ' || ?2),"
                        + " ?3, '[]', '[]', '[]', '[]', '[]', '[]', '{}', '[]', '[]', cast(?4 as date), '[]', 0, now(), now())",
                city.id(),
                edition,
                status,
                publishedOn);
    }

    private static UUID plan(Networks.Led led, String status, String opensAt, String published) {
        var id = UUID.randomUUID();
        Database.change(
                "insert into action_plan (id, code, city_id, network_id, language, title, listed_title, start_date, end_date, target_group_ids,"
                        + " listed_start_date, listed_end_date, listed_target_group_ids, listed_is_synthetic,"
                        + " problem_statements, integration_check, consultation_opens_at, content_version, published_version,"
                        + " progress_percent, status, sources, version, created_at, updated_at) values (?1, ?2, cast(?3 as uuid),"
                        + " cast(?4 as uuid), 'en', '{\"en\":\"A title in draft\"}', '{\"en\":\"A title\"}', '2024-01-01', '2026-12-31', array[gen_random_uuid()],"
                        + " '2024-01-01', '2026-12-31', array[gen_random_uuid()], false,"
                        + " '[]', '[]', " + opensAt + ", 1, " + published + ", 0, ?5, '[]', 0, now(), now())",
                id,
                Api.code("plan"),
                led.leadCity().id(),
                led.network().id(),
                status);
        return id;
    }

    private static void edition(UUID plan, int number, String status, String fixedAt) {
        edition(plan, number, status, fixedAt, status.equals("ADOPTED") ? fixedAt : "");
    }

    private static void edition(UUID plan, int number, String status, String fixedAt, String adoptedAt) {
        Database.change(
                "insert into plan_version (id, plan_id, number, status, content, content_hash, fixed_at, adopted_at, version,"
                        + " created_at, updated_at) values (gen_random_uuid(), ?1, ?2, ?3,"
                        + " jsonb_build_object('title', jsonb_build_object('en', 'Edition ' || ?2)),"
                        + " 'hash', cast(?4 as timestamptz), cast(nullif(?5, '') as timestamptz), 0, now(), now())",
                plan,
                number,
                status,
                fixedAt,
                adoptedAt);
    }

    private static void pilot(Networks.Led led, String status, String decidedOn) {
        Database.change(
                "insert into pilot_action (id, code, network_id, city_id, language, title, target_group_ids, partner_ids, start_date,"
                        + " end_date, success_criteria, participants_reached, decision, status, sources, version, created_at, updated_at)"
                        + " values (gen_random_uuid(), ?1, cast(?2 as uuid), cast(?3 as uuid), 'en', '{\"en\":\"A pilot\"}',"
                        + " array[gen_random_uuid()], '{}', '2024-01-15', '2024-06-30', '[]', '[]',"
                        + " case when ?4 = '' then null else jsonb_build_object('decidedOn', ?4) end, ?5, '[]', 0, now(), now())",
                Api.code("pilot"),
                led.network().id(),
                led.leadCity().id(),
                decidedOn == null ? "" : decidedOn,
                status);
    }
}
