package org.diversitynetwork.actionplan.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objectives, actions and risks of a draft; the plan is shared, each test adds parts of its own. */
@QuarkusTest
class PlanPartsApiTest {
    private static Planned planned;

    @BeforeAll
    static void forgetThePlan() {
        planned = null;
    }

    private static Planned draft() {
        if (planned == null) {
            planned = Plans.ready();
        }
        return planned;
    }

    private static Thing action() {
        return Plans.action(draft().led(), draft().plan(), draft().indicator()).with("code", code());
    }

    private static String code() {
        return Api.code("P").toUpperCase(java.util.Locale.ROOT);
    }

    private static void refused(Thing part, String pointer, String code) {
        part.posted()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
    }

    /** Others may have changed since; who mends the rest need not mend that too. */
    @Test
    void canBeChangedThoughItsLeadHasLeft() {
        var planned = Plans.ready();
        var other =
                Thing.partner().with("cityId", planned.led().leadCity().code()).stored();
        var membership = Networks.memberOf(planned.led().network(), other);
        planned.action().change(Map.of("leadPartner", other.code())).statusCode(200);
        membership.move("withdrawn").statusCode(200);
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        planned.action()
                .change(Map.of(
                        "supportingPartners", List.of(Thing.partner().stored().code())))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-member"));
    }

    @Test
    void refusesASpecificObjectiveWithoutAStrategicOne() {
        var plan = draft().plan();
        refused(Thing.objective(plan, code()).with("kind", "specific"), "#/parent", "required");
        refused(
                Thing.objective(plan, code()).with("kind", "specific").with("parent", "S1.1"),
                "#/parent",
                "not-strategic");
        refused(Thing.objective(plan, code()).with("parent", "S1"), "#/parent", "not-allowed");
        Thing.objective(plan, "S1").posted().statusCode(409).body("code", equalTo("plan-objective-code-taken"));
    }

    @Test
    void refusesAnObjectiveOfAnotherPlan() {
        var other = Thing.plan(Networks.active()).stored();
        var elsewhere = Thing.objective(other, "S9").stored();
        refused(
                Thing.objective(draft().plan(), code()).with("kind", "specific").with("parent", elsewhere.id()),
                "#/parent",
                "unknown-reference");
        refused(action().with("objective", elsewhere.id()), "#/objective", "unknown-reference");
        refused(action().with("objective", "S1"), "#/objective", "not-specific");
    }

    /** INV-06, the action's half. */
    @Test
    void refusesAGroupThatThePlanIsNotFor() {
        refused(action().with("targetGroups", List.of("women", "migrants")), "#/targetGroups/1", "not-in-plan");
    }

    /** INV-07. */
    @Test
    void refusesDaysOutsideOfThePlan() {
        refused(action().with("startDate", "2025-12-31"), "#/startDate", "outside-horizon");
        refused(action().with("endDate", "2026-01-15").with("outputs", List.of()), "#/endDate", "before-start");
        var dayAfter = Plans.LAST_DAY.plusDays(1);
        var output = new HashMap<String, Object>(
                Map.of("key", "O1", "title", Map.of("en", "Late"), "dueDate", dayAfter.toString()));
        refused(action().with("outputs", List.of(output)), "#/outputs/0/dueDate", "after-end");
    }

    @Test
    void refusesMoreSecuredMoneyThanTheActionCosts() {
        var much = Map.of("sourceType", "eu", "name", "A fund", "amount", "1000.01", "status", "secured");
        refused(action().with("funding", List.of(much)), "#/funding", "overfunded");
        action().with("funding", List.of(much))
                .with("overfundedReason", "The rest is kept for the next course.")
                .posted()
                .statusCode(201);
    }

    @Test
    void refusesPartnersThatAreNotInTheNetwork() {
        var stranger = Thing.partner().stored();
        refused(action().with("leadPartner", stranger.code()), "#/leadPartner", "not-a-member");
        refused(action().with("supportingPartners", List.of(stranger.id())), "#/supportingPartners/0", "not-a-member");
        refused(action().with("leadPartner", "nobody-has-this"), "#/leadPartner", "unknown-reference");
        refused(
                Thing.risk(draft().plan(), code()).with("ownerPartner", stranger.code()),
                "#/ownerPartner",
                "not-a-member");
    }

    @Test
    void refusesARiskOfAnActionThatThereIsNot() {
        refused(Thing.risk(draft().plan(), code()).with("action", "A9"), "#/action", "unknown-reference");
        refused(Thing.risk(draft().plan(), code()).with("likelihood", 6), "#/likelihood", "out-of-range");
    }

    @Test
    void takesIdsAndShowsWhatTheyStandFor() {
        var draft = draft();
        action().with("leadPartner", draft.led().lead().id())
                .posted()
                .statusCode(201)
                .body("leadPartner.code", equalTo(draft.led().lead().code()))
                .body("outputs[0].indicator.code", equalTo(draft.indicator().code()))
                .body("targetGroups.code", equalTo(List.of("women")))
                .body("cost.amount", equalTo("1000.00"));
        Api.admin()
                .queryParam("objective", "S1.1")
                .get(draft.plan().path() + "/actions")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("A1.1"));
        Api.admin()
                .get(draft.plan().path() + "/actions/A1.1")
                .then()
                .statusCode(200)
                .body("order", equalTo(1));
    }

    @Test
    void keepsWhatOthersHangOn() {
        var plan = draft().plan();
        var strategic = Thing.objective(plan, code()).stored();
        var specific = Thing.objective(plan, code())
                .with("kind", "specific")
                .with("parent", strategic.code())
                .stored();
        var action = action().with("objective", specific.code()).stored();
        var risk = Thing.risk(plan, code()).with("action", action.code()).stored();
        strategic.remove().statusCode(409).body("code", equalTo("plan-objective-served"));
        specific.remove().statusCode(409).body("code", equalTo("plan-action-objective"));
        action.remove().statusCode(409).body("code", equalTo("plan-risk-action"));
        risk.remove().statusCode(204);
        action.remove().statusCode(204);
        specific.remove().statusCode(204);
        strategic.remove().statusCode(204);
        strategic.seenByAdmin().statusCode(404);
    }

    @Test
    void changesPartsAndTheirOrder() {
        var plan = draft().plan();
        var risk = Thing.risk(plan, code()).stored();
        risk.change(Map.of("likelihood", 5, "status", "occurred", "order", 7))
                .statusCode(200)
                .body("score", equalTo(20))
                .body("status", equalTo("occurred"))
                .body("order", equalTo(7));
        Thing.objective(plan, code())
                .stored()
                .change(Map.of("indicators", List.of(draft().indicator().id())))
                .statusCode(200)
                .body("indicators.code", equalTo(List.of(draft().indicator().code())));
    }

    @Test
    void letsTheLeadPartnerKeepItsActionButNotHandItOn() {
        var draft = draft();
        var member = Thing.partner().stored();
        Networks.memberOf(draft.led().network(), member);
        var action = action().with("leadPartner", member.code()).stored();
        var editor = People.somebody().with("partner_editor", "partner", member.code());
        var token = Tokens.of(member.code(), "plans:write");
        changed(editor.calls(), action.path(), Map.of("readiness", "ready"))
                .then()
                .statusCode(200);
        changed(token.calls(), action.path(), Map.of("readiness", "funded"))
                .then()
                .statusCode(200);
        changed(Tokens.of(member.code(), "partners:read").calls(), action.path(), Map.of("readiness", "idea"))
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
        changed(
                        editor.calls(),
                        action.path(),
                        Map.of("leadPartner", draft.led().lead().code()))
                .then()
                .statusCode(403);
        changed(editor.calls(), draft.action().path(), Map.of("readiness", "ready"))
                .then()
                .statusCode(404);
    }

    private static Response changed(
            io.restassured.specification.RequestSpecification caller, String path, Map<String, ?> patch) {
        return caller.header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path);
    }

    @Test
    void letsOneOfFiftyWritersWinAndTellsTheOthers() throws Exception {
        var action = action().stored();
        var answers = atOnce(
                50,
                i -> Api.admin()
                        .header("If-Match", action.etag())
                        .contentType("application/merge-patch+json")
                        .body(Map.of("title", Map.of("en", "Writer " + i)))
                        .patch(action.path()));
        assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.statusCode() == 412)).hasSize(49);
        String winner = answers.stream()
                .filter(a -> a.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .path("title.en");
        action.seenByAdmin().body("title.en", equalTo(winner));
    }

    /** What a call for one of many callers is. */
    private interface Call {
        Response of(int i);
    }

    private static List<Response> atOnce(int count, Call call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(count)) {
            var calls = new ArrayList<Callable<Response>>();
            for (var i = 0; i < count; i++) {
                var turn = i;
                calls.add(() -> call.of(turn));
            }
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
