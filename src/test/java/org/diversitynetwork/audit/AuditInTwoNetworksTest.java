package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city and a partner in two networks: what was done in the one stays unknown to the head of the other. */
@QuarkusTest
class AuditInTwoNetworksTest {
    private Led led;
    private Led other;
    private List<Stored> kept;

    @BeforeEach
    void workInOneOfThem() {
        led = Networks.active();
        other = Networks.active();
        Networks.memberOf(other.network(), led.lead());
        var plan = Thing.plan(led).stored();
        var indicator = Thing.indicator().stored();
        kept = List.of(
                plan,
                Thing.objective(plan, "S1").stored(),
                Pilots.proposal(led, indicator).stored(),
                observation(indicator).stored());
    }

    private Thing observation(Stored indicator) {
        var period = Thing.period(led.network()).stored();
        return Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                .with("confStatus", "c");
    }

    @Test
    void hidesItFromTheHeadOfTheOther() {
        for (var role : List.of("lead_partner", "network_admin")) {
            var head = People.somebody().with(role, "network", other.network().code());
            for (var filter : List.of("city", "partner")) {
                var whose = filter.equals("city") ? led.leadCity() : led.lead();
                assertThat(things(head::calls, filter, whose))
                        .contains(whose.id())
                        .doesNotContainAnyElementsOf(
                                kept.stream().map(Stored::id).toList());
            }
            for (var thing : kept) {
                assertThat(things(head::calls, "thingId", thing)).isEmpty();
                var entry = Trail.of("thingId", thing.id()).getFirst();
                head.calls().get(Trail.PATH + "/" + entry.get("id")).then().statusCode(404);
            }
        }
    }

    @Test
    void showsItToTheHeadOfTheOneAndToTheCity() {
        var head =
                People.somebody().with("lead_partner", "network", led.network().code());
        var coordinator = People.somebody()
                .with("city_coordinator", "city", led.leadCity().code());
        for (var person : List.of(head, coordinator)) {
            assertThat(things(person::calls, "city", led.leadCity()))
                    .containsAll(kept.stream().map(Stored::id).toList());
        }
    }

    @Test
    void showsTheCoordinatorAllOfTheCityWhateverElseSheLeads() {
        var both = People.somebody()
                .with("city_coordinator", "city", led.leadCity().code())
                .with("lead_partner", "network", other.network().code());
        assertThat(things(both::calls, "city", led.leadCity()))
                .containsAll(kept.stream().map(Stored::id).toList());
    }

    @Test
    void showsATokenForSomeCitiesWhatBelongsToThose() {
        var home = Thing.city().stored();
        Thing.focus(home, "women").stored();
        var partner = Thing.partner().with("cityId", home.code()).stored();
        Networks.memberOf(led.network(), partner);
        var pilot = Pilots.proposal(led, Thing.indicator().stored())
                .with("coordinatorPartner", partner.code())
                .stored();
        var body = Tokens.body(partner.code(), "audit:read");
        assertThat(things(Tokens.made(body)::calls, "partner", partner)).contains(partner.id(), pilot.id());
        body.put("cityIds", List.of(home.code()));
        var narrow = Tokens.made(body);
        assertThat(things(narrow::calls, "partner", partner))
                .contains(partner.id())
                .doesNotContain(pilot.id());
        assertThat(things(narrow::calls, "thingId", pilot)).isEmpty();
    }

    private static List<String> things(Supplier<RequestSpecification> caller, String filter, Stored value) {
        return caller.get()
                .queryParam(filter, value.id())
                .queryParam("limit", 200)
                .get(Trail.PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.thingId");
    }
}
