package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Observations and targets of things that belong to features above; a pilot action stands for all of them. */
@QuarkusTest
class MeasuredPilotApiTest {
    private Pilots.Made pilot;
    private Stored period;

    @BeforeEach
    void approveAPilotAction() {
        pilot = Pilots.approved();
        period = Thing.period(pilot.led().network()).stored();
    }

    @Test
    void belongsToTheCityAndThePartnerOfWhatIsMeasured() {
        var stored = observation(pilot).stored();
        stored.seenByAnyone()
                .body("scopeId", equalTo(pilot.pilot().id()))
                .body("city.code", equalTo(pilot.led().leadCity().code()))
                .body("partnerId", equalTo(pilot.led().lead().id()));
        Api.anyone()
                .queryParam("partner", pilot.led().lead().code())
                .queryParam("scope", "pilot")
                .get(Api.ROOT + "/observations")
                .then()
                .body("items.id", contains(stored.id()));
    }

    @Test
    void isRecordedByThePartnerThatLeadsItAndItsSystems() {
        var lead = pilot.led().lead().code();
        observation(pilot)
                .postedBy(People.somebody()
                        .with("partner_editor", "partner", lead)
                        .calls())
                .statusCode(201);
        observation(pilot)
                .with("kind", "baseline")
                .postedBy(Tokens.of(lead, "pilots:write").calls())
                .statusCode(201);
        observation(pilot)
                .with("kind", "forecast")
                .postedBy(Tokens.of(lead, "plans:write").calls())
                .statusCode(403);
        var other = Networks.active().lead().code();
        observation(pilot)
                .with("kind", "forecast")
                .postedBy(People.somebody()
                        .with("partner_editor", "partner", other)
                        .calls())
                .statusCode(403);
    }

    @Test
    void isNotTakenBeforeTheThingIsMeasured() {
        var proposed = Pilots.proposedIn(pilot.led());
        observation(proposed)
                .posted()
                .statusCode(409)
                .body("code", equalTo("not-measured-now"))
                .body("errors[0].pointer", equalTo("#/scopeId"));
        Thing.observations(
                        List.of(observation(pilot).body(), observation(proposed).body()))
                .posted()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("#/items/1/scopeId"));
    }

    @Test
    void isNotTakenForAnotherNetwork() {
        var other = Networks.active();
        Thing.period(other.network()).stored();
        observation(pilot)
                .with("network", other.network().code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void hasTargetsThatItsCityAndNetworkSet() {
        var target = Thing.target(
                        pilot.indicator(), pilot.led().network(), pilot.led().leadCity())
                .with("scope", "pilot")
                .with("scopeId", pilot.pilot().code());
        target.postedBy(People.somebody()
                        .with("partner_editor", "partner", pilot.led().lead().code())
                        .calls())
                .statusCode(403);
        target.postedBy(People.somebody()
                        .with("city_coordinator", "city", pilot.led().leadCity().code())
                        .calls())
                .statusCode(201)
                .body("city.code", equalTo(pilot.led().leadCity().code()));
    }

    private Thing observation(Pilots.Made of) {
        return Thing.observation(of.led().network(), of.indicator(), of.led().leadCity(), period.code())
                .with("scope", "pilot")
                .with("scopeId", of.pilot().code());
    }
}
