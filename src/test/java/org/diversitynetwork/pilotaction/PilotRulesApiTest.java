package org.diversitynetwork.pilotaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** What a pilot action may name and say, and what of it stays once it is approved. */
@QuarkusTest
class PilotRulesApiTest {
    @Test
    void hasItsTextsInTheLanguageOfItsNetwork() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("title", Map.of("nl", "Een proef"))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/title/en"));
        var made = Pilots.proposedIn(led);
        made.pilot()
                .change(Map.of("hypothesis", Map.of("nl", "Het werkt")))
                .statusCode(200)
                .body("hypothesis.en", equalTo("It works"));
        made.pilot()
                .change(Map.of("method", Map.of("nl", "Zo")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/method/en"));
    }

    @Test
    void endsNotBeforeItStarts() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("startDate", "2025-03-03")
                .with("endDate", "2025-03-02")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/endDate"))
                .body("errors[0].code", equalTo("before-start"));
    }

    @Test
    void liesInACityOfItsNetwork() {
        var led = Networks.active();
        Thing.pilotAction(led.network(), Thing.city().stored())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/city"))
                .body("errors[0].code", equalTo("not-in-network"));
    }

    @Test
    void mayLieInAnyCityOfTheCountryOfAMemberThatWorksForNone() {
        var led = Networks.active();
        var free = Thing.partner().stored();
        Networks.memberOf(led.network(), free);
        Thing.pilotAction(led.network(), Thing.city().stored())
                .with("coordinatorPartner", free.code())
                .posted()
                .statusCode(201);
        Thing.pilotAction(led.network(), Thing.city().with("countryCode", "NL").stored())
                .with("coordinatorPartner", free.code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-network"));
    }

    @Test
    void namesMembersOfItsNetworkOnly() {
        var led = Networks.active();
        var stranger = Thing.partner().stored();
        Thing.pilotAction(led.network(), led.leadCity())
                .with("coordinatorPartner", stranger.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/coordinatorPartner"))
                .body("errors[0].code", equalTo("not-a-member"));
        Thing.pilotAction(led.network(), led.leadCity())
                .with("partners", List.of(led.lead().code(), stranger.code()))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/partners/1"));
    }

    @Test
    void namesTargetGroupsThatItsCityCanHave() {
        var led = Networks.active();
        var foreign = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", Thing.city().stored().id())
                .stored();
        var old = Thing.targetGroup().stored();
        old.remove().statusCode(204);
        refusedGroups(led, List.of("women", foreign.code()), "#/targetGroups/1", "local-elsewhere");
        refusedGroups(led, List.of(old.code()), "#/targetGroups/0", "archived");
        refusedGroups(led, List.of("nobody-has-this"), "#/targetGroups/0", "unknown-reference");
        refusedGroups(led, List.of("women", "seniors", "women"), "#/targetGroups/2", "repeated");
        refusedGroups(led, List.of(), "#/targetGroups", "size");
    }

    private static void refusedGroups(Networks.Led led, List<String> groups, String pointer, String code) {
        Thing.pilotAction(led.network(), led.leadCity())
                .with("targetGroups", groups)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isJudgedByIndicatorsThatItMayUse() {
        var led = Networks.active();
        var elsewhere = Thing.indicator()
                .with("network", Networks.active().network().code())
                .stored();
        var whole = Thing.indicator().stored();
        refusedCriteria(
                led, List.of(Pilots.criterion(elsewhere)), "#/successCriteria/0/indicator", "indicator-elsewhere");
        refusedCriteria(
                led, List.of(Pilots.criterion(whole), Pilots.criterion(whole)), "#/successCriteria/1/key", "repeated");
        refusedCriteria(
                led,
                List.of(Map.of("key", "half", "indicator", whole.code(), "operator", "at_least", "threshold", 1.5)),
                "#/successCriteria/0/threshold",
                "too-precise");
        refusedCriteria(
                led,
                List.of(Map.of("key", "none", "indicator", "nobody-has-this", "operator", "at_least", "threshold", 1)),
                "#/successCriteria/0/indicator",
                "unknown-reference");
    }

    private static void refusedCriteria(Networks.Led led, List<?> criteria, String pointer, String code) {
        Thing.pilotAction(led.network(), led.leadCity())
                .with("successCriteria", criteria)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void keepsWhatItWasApprovedFor() {
        var made = Pilots.approved();
        for (var patch : List.of(
                Map.of("hypothesis", Map.of("en", "Another")),
                Map.of("method", Map.of("en", "Another")),
                Map.of("targetGroups", List.of("seniors")),
                Map.of("budget", Map.of("amount", "9000.00", "currency", "EUR")),
                Map.of("successCriteria", List.of()))) {
            made.pilot()
                    .change(patch)
                    .statusCode(409)
                    .body("code", equalTo("pilot-action-fixed"))
                    .body(
                            "errors.pointer",
                            contains("#/" + patch.keySet().iterator().next()));
        }
        made.pilot().change(Map.of("capacity", 30, "endDate", "2025-07-04")).statusCode(200);
        made.pilot().change(Map.of("startDate", "2025-03-10")).statusCode(200);
        made.moved("running").pilot().change(Map.of("startDate", "2025-03-11")).statusCode(409);
    }

    @Test
    void keepsACoordinatorOnceItIsApproved() {
        var patch = new java.util.HashMap<String, Object>();
        patch.put("coordinatorPartner", null);
        Pilots.approved()
                .pilot()
                .change(patch)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/coordinatorPartner"));
        Pilots.proposed().pilot().change(patch).statusCode(200).body("coordinatorPartner", nullValue());
    }

    @Test
    void tellsWhatCameOfItOnlyWhileThatIsOpen() {
        var lessons = Map.of("lessonsLearned", Map.of("en", "Start earlier"));
        Pilots.proposed().pilot().change(lessons).statusCode(409).body("code", equalTo("pilot-action-fixed"));
        var made = Pilots.running();
        made.pilot().change(lessons).statusCode(200);
        made.evaluated()
                .pilot()
                .change(Map.of("lessonsLearned", Map.of("en", "Start earliest")))
                .statusCode(200);
        made.pilot().change(Map.of("capacity", 9)).statusCode(409);
        made.decided("stop").statusCode(200);
        made.moved("stopped").pilot().change(lessons).statusCode(409).body("code", equalTo("pilot-action-fixed"));
    }
}
