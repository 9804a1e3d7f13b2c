package org.diversitynetwork.localgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FocusProposalApiTest {
    private Led led;
    private Stored group;
    private Person member;

    @BeforeEach
    void foundALocalGroup() {
        led = Networks.active();
        group = Thing.localGroup(led.leadCity()).stored();
        member = People.somebody().with("local_group_member", "local_group", group.code());
    }

    @Test
    void isMadeByTheGroupAndBecomesAFocusOnceTheCityAcceptsIt() {
        String id =
                proposal().postedBy(member.calls()).statusCode(201).extract().path("id");
        moved(coordinator().calls(), id, "accepted")
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("allowedTransitions", empty());
        Api.anyone()
                .get(led.leadCity().path() + "/focus/migrants")
                .then()
                .statusCode(200)
                .body("decidedByLocalGroupId", equalTo(group.id()))
                .body("rationale.en", equalTo("Many of them live here."));
        moved(coordinator().calls(), id, "declined").statusCode(409).body("code", equalTo("transition-refused"));
    }

    @Test
    void notesWhoDecidedWhereTheCityHasTheFocusAlready() {
        var women = proposal().with("targetGroup", "women").stored();
        moved(Api.admin(), women.id(), "accepted").statusCode(200);
        Api.anyone()
                .get(led.leadCity().path() + "/focus/women")
                .then()
                .body("decidedByLocalGroupId", equalTo(group.id()));
    }

    @Test
    void isDeclinedForAReasonAndCanBeMadeAgain() {
        var first = proposal().stored();
        proposal().posted().statusCode(409).body("code", equalTo("focus-proposal-once"));
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", "declined"))
                .post(first.path() + "/transitions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/reason"));
        moved(Api.admin(), first.id(), "declined").statusCode(200);
        var second = proposal().stored();
        Api.admin()
                .queryParam("status", "proposed")
                .get(group.path() + "/focus-proposals")
                .then()
                .body("items.id", contains(second.id()));
    }

    @Test
    void isDecidedByTheCoordinatorOfTheCityAlone() {
        var made = proposal().stored();
        moved(member.calls(), made.id(), "accepted").statusCode(403);
        var leader =
                People.somebody().with("lead_partner", "network", led.network().code());
        leader.calls().get(made.path()).then().statusCode(200);
        moved(leader.calls(), made.id(), "accepted").statusCode(403);
        var foreign = People.somebody()
                .with("city_coordinator", "city", Networks.active().leadCity().code());
        moved(foreign.calls(), made.id(), "accepted").statusCode(403);
    }

    @Test
    void staysWithinTheGroupAndItsCity() {
        var made = proposal().stored();
        var other = Thing.localGroup(led.leadCity()).stored();
        var stranger = People.somebody().with("local_group_member", "local_group", other.code());
        stranger.calls().get(made.path()).then().statusCode(403);
        proposal().postedBy(stranger.calls()).statusCode(403);
        Api.admin().get(other.path() + "/focus-proposals/" + made.id()).then().statusCode(404);
        made.seenByAnyone().statusCode(401);
    }

    @Test
    void namesATargetGroupThatTheCityCanWorkFor() {
        var elsewhere = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", Networks.active().leadCity().id())
                .stored();
        proposal()
                .with("targetGroup", elsewhere.code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("local-elsewhere"));
        proposal()
                .with("targetGroup", "no-such-group")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/targetGroup"));
    }

    @Test
    void isNoLongerMadeOnceTheGroupIsClosed() {
        group.move("closed").statusCode(200);
        proposal().posted().statusCode(409).body("code", equalTo("local-group-closed"));
    }

    private Thing proposal() {
        return Thing.focusProposal(group.code());
    }

    private Person coordinator() {
        return People.somebody().with("city_coordinator", "city", led.leadCity().code());
    }

    private ValidatableResponse moved(RequestSpecification caller, String id, String to) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", to, "reason", "Agreed in the council."))
                .post(group.path() + "/focus-proposals/" + id + "/transitions")
                .then();
    }
}
