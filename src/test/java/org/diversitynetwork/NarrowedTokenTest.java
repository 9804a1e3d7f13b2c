package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** INV-23: a token for some cities reaches nothing elsewhere, though its partner does. */
@QuarkusTest
class NarrowedTokenTest {
    private Led led;
    private Stored home;
    private Stored partner;

    @BeforeEach
    void takeInAPartnerOfAnotherCity() {
        led = Networks.active();
        home = Thing.city().stored();
        Thing.focus(home, "women").stored();
        partner = Thing.partner().with("cityId", home.code()).stored();
        Networks.memberOf(led.network(), partner);
    }

    private Tokens.Made token(boolean narrowed, String scope) {
        var body = Tokens.body(partner.code(), scope);
        if (narrowed) {
            body.put("cityIds", List.of(home.code()));
        }
        return Tokens.made(body);
    }

    private static int changed(Tokens.Made by, Stored thing, Map<String, ?> patch) {
        return by.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(thing.path())
                .statusCode();
    }

    private Stored pilot() {
        return Pilots.proposal(led, Thing.indicator().stored())
                .with("coordinatorPartner", partner.code())
                .stored();
    }

    @Test
    void seesAndChangesNoPilotActionElsewhere() {
        var pilot = pilot();
        var wide = token(false, "pilots:write");
        var narrow = token(true, "pilots:write");
        wide.calls().get(pilot.path()).then().statusCode(200);
        assertThat(changed(wide, pilot, Map.of("capacity", 12))).isEqualTo(200);
        narrow.calls().get(pilot.path()).then().statusCode(404);
        assertThat(changed(narrow, pilot, Map.of("capacity", 13))).isEqualTo(404);
        narrow.calls()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/pilot-actions")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void changesNoActionElsewhere() {
        var action = Thing.action(Plans.ready(led).plan(), "A9", "S1.1")
                .with("leadPartner", partner.code())
                .stored();
        assertThat(changed(token(false, "plans:write"), action, Map.of("readiness", "ready")))
                .isEqualTo(200);
        assertThat(changed(token(true, "plans:write"), action, Map.of("readiness", "funded")))
                .isEqualTo(404);
    }

    @Test
    void recordsNothingElsewhere() {
        var pilot = pilot();
        pilot.move("approved").statusCode(200);
        var value = Thing.observation(
                        led.network(),
                        Thing.indicator().stored(),
                        led.leadCity(),
                        Thing.period(led.network()).stored().code())
                .with("scope", "pilot")
                .with("scopeId", pilot.code());
        value.postedBy(token(true, "pilots:write").calls()).statusCode(403);
        value.postedBy(token(false, "pilots:write").calls()).statusCode(201);
    }
}
