package org.diversitynetwork;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city in two networks: what is not public of the one stays unknown to the head of the other. */
@QuarkusTest
class CityInTwoNetworksTest {
    private Led led;
    private Led other;

    @BeforeEach
    void takeTheCityIntoAnotherNetwork() {
        led = Networks.active();
        other = Networks.active();
        Networks.memberOf(other.network(), led.lead());
    }

    private static Person head(Led of) {
        return People.somebody().with("lead_partner", "network", of.network().code());
    }

    private static void isHidden(Stored thing, String collection, Led led, Person from) {
        from.calls().get(thing.path()).then().statusCode(404);
        from.calls()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + collection)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static void isShown(Stored thing, String collection, Led led, Person to) {
        to.calls().get(thing.path()).then().statusCode(200);
        to.calls()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + collection)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(thing.id()));
    }

    private Person coordinator() {
        return People.somebody().with("city_coordinator", "city", led.leadCity().code());
    }

    @Test
    void keepsADraftToItsNetworkAndItsCity() {
        var plan = Thing.plan(led).stored();
        isHidden(plan, "/action-plans", led, head(other));
        isHidden(
                plan,
                "/action-plans",
                led,
                People.somebody()
                        .with("network_admin", "network", other.network().code()));
        isShown(plan, "/action-plans", led, head(led));
        isShown(plan, "/action-plans", led, coordinator());
    }

    @Test
    void keepsAProposalToItsNetworkAndItsCity() {
        var pilot = Pilots.proposedIn(led).pilot();
        isHidden(pilot, "/pilot-actions", led, head(other));
        isShown(pilot, "/pilot-actions", led, head(led));
        isShown(pilot, "/pilot-actions", led, coordinator());
    }

    @Test
    void keepsAConfidentialValueToItsNetworkAndItsCity() {
        var period = Thing.period(led.network()).stored();
        var secret = Thing.observation(led.network(), Thing.indicator().stored(), led.leadCity(), period.code())
                .with("confStatus", "c")
                .stored();
        isHidden(secret, "/observations", led, head(other));
        isShown(secret, "/observations", led, head(led));
        isShown(secret, "/observations", led, coordinator());
    }

    @Test
    void namesOnlyPilotActionsOfThePlansNetworkThatOthersMayKnowOf() {
        var plan = Plans.ready(led).plan();
        var elsewhere = Pilots.approved();
        var proposedThere = Thing.pilotAction(led.network(), Pilots.cityIn(led)).stored();
        var proposedHere = Pilots.proposedIn(led);
        for (var pilot : java.util.List.of(elsewhere.pilot(), proposedThere, proposedHere.pilot())) {
            Thing.action(plan, "A9", "S1.1")
                    .with("originPilot", pilot.code())
                    .posted()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/originPilot"))
                    .body("errors[0].code", equalTo("pilot-elsewhere"));
        }
        Thing.action(plan, "A9", "S1.1")
                .with("originPilot", proposedHere.moved("approved").pilot().code())
                .posted()
                .statusCode(201);
    }
}
