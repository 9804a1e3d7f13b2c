package org.diversitynetwork.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipApiTest {
    @Test
    void showsEveryPartnerOfANetworkWithItsCityAndRole() {
        Api.anyone()
                .get(Api.ROOT + "/networks/techdiversity/memberships")
                .then()
                .body("items.size()", equalTo(8))
                .body("items.find { it.role == 'lead_partner' }.partner.code", equalTo("e-trikala"))
                .body("items.find { it.partner.code == 'arrsa' }.partner.city.code", equalTo("bielsko-biala"));
    }

    @Test
    void handsTheLeadOverInOneStep() {
        var led = Networks.active();
        var next = Networks.memberOf(led.network(), Thing.partner().stored());
        next.change(Map.of("role", "lead_partner")).statusCode(200).body("role", equalTo("lead_partner"));
        led.leadMembership().seenByAnyone().body("role", equalTo("partner"));
        Api.anyone()
                .queryParam("role", "lead_partner")
                .get(led.network().path() + "/memberships")
                .then()
                .body("items.id", contains(next.id()));
    }

    @Test
    void keepsTheLeadPartnerOfAnActiveNetwork() {
        var led = Networks.active();
        led.leadMembership()
                .change(Map.of("role", "partner"))
                .statusCode(409)
                .body("code", equalTo("lead-partner-needed"));
        led.leadMembership().move("withdrawn").statusCode(409).body("unmet.code", contains("lead-partner-needed"));
        led.network().move("closed").statusCode(200);
        led.leadMembership().move("withdrawn").statusCode(200).body("leftOn", notNullValue());
    }

    @Test
    void refusesASecondActiveLead() {
        var led = Networks.active();
        var rival = Thing.membership(led.network(), Thing.partner().stored())
                .with("role", "lead_partner")
                .stored();
        rival.seenByAdmin()
                .body("allowedTransitions.find { it.to == 'active' }.unmet.code", contains("lead-partner-taken"));
        rival.move("active").statusCode(409).body("unmet.code", contains("lead-partner-taken"));
    }

    @Test
    void refusesACityWithoutFocusInAnActiveNetwork() {
        var led = Networks.active();
        var city = Thing.city().stored();
        var candidate = Thing.membership(
                        led.network(),
                        Thing.partner().with("cityId", city.code()).stored())
                .stored();
        candidate.move("active").statusCode(409).body("unmet.code", contains("city-focus-missing"));
        Thing.focus(city, "migrants").stored();
        candidate.move("active").statusCode(200);
    }

    @Test
    void refusesASecondMembershipUntilThePartnerHasLeft() {
        var led = Networks.active();
        var partner = Thing.partner().stored();
        var membership = Networks.memberOf(led.network(), partner);
        Thing.membership(led.network(), partner)
                .posted()
                .statusCode(409)
                .body("code", equalTo("network-membership-once"));
        membership.move("withdrawn").statusCode(200);
        var back = Thing.membership(led.network(), partner).stored();
        Api.admin()
                .get(led.network().path() + "/memberships/" + partner.code())
                .then()
                .body("id", equalTo(back.id()));
        Api.admin()
                .queryParam("status", "withdrawn")
                .get(led.network().path() + "/memberships")
                .then()
                .body("items.id", containsInAnyOrder(membership.id()));
    }

    @Test
    void refusesAPartnerThatIsNotThereOrArchived() {
        var network = Thing.network().stored();
        var gone = Thing.partner().stored();
        gone.remove().statusCode(204);
        Thing.membership(network, gone).posted().statusCode(400).body("errors[0].pointer", equalTo("#/partnerId"));
    }

    @Test
    void lettingTwoMembersTakeTheLeadAtOnceLeavesOneLead() throws Exception {
        var led = Networks.active();
        var one = Networks.memberOf(led.network(), Thing.partner().stored());
        var other = Networks.memberOf(led.network(), Thing.partner().stored());
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = pool.submit(
                    () -> one.change(Map.of("role", "lead_partner")).extract().statusCode());
            var second = pool.submit(
                    () -> other.change(Map.of("role", "lead_partner")).extract().statusCode());
            org.assertj.core.api.Assertions.assertThat(java.util.List.of(first.get(), second.get()))
                    .containsOnly(200);
        }
        Api.anyone()
                .queryParam("role", "lead_partner")
                .get(led.network().path() + "/memberships")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void hidesTransitionsFromThoseWhoCannotTakeThem() {
        Api.anyone()
                .get(Api.ROOT + "/networks/techdiversity/memberships/arrsa")
                .then()
                .body("allowedTransitions.size()", equalTo(0))
                .body("status", equalTo("active"));
        Api.admin()
                .get(Api.ROOT + "/networks/techdiversity/memberships/arrsa")
                .then()
                .body("allowedTransitions.to", hasItem("withdrawn"));
    }

    @Test
    void refusesAFirstDayAfterTheLast() {
        var led = Networks.active();
        var membership = Networks.memberOf(led.network(), Thing.partner().stored());
        membership.move("withdrawn").statusCode(200);
        membership
                .change(Map.of("joinedOn", "9999-01-01"))
                .statusCode(409)
                .body("code", equalTo("network-membership-left-after-joined"));
    }

    @Test
    void joiningAndDroppingTheLastFocusAtOnceNeverLeavesACityWithout() throws Exception {
        var led = Networks.active();
        for (var i = 0; i < 5; i++) {
            var city = Thing.city().stored();
            Thing.focus(city, "women").stored();
            var candidate = Thing.membership(
                            led.network(),
                            Thing.partner().with("cityId", city.code()).stored())
                    .stored();
            try (var pool = java.util.concurrent.Executors.newFixedThreadPool(2)) {
                var joining =
                        pool.submit(() -> candidate.move("active").extract().statusCode());
                var dropping = pool.submit(() -> Api.admin()
                        .header("If-Match", "*")
                        .delete(city.path() + "/focus/women")
                        .statusCode());
                org.assertj.core.api.Assertions.assertThat(joining.get() == 200 && dropping.get() == 204)
                        .isFalse();
            }
        }
    }
}
