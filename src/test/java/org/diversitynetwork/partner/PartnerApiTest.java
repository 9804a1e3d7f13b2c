package org.diversitynetwork.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerApiTest {
    @Test
    void listsTheEightPartnersOfTechDiversityFromSevenCountries() {
        var found = Api.anyone()
                .queryParam("network", "techdiversity")
                .queryParam("count", true)
                .get(Api.ROOT + "/partners")
                .then();
        found.body("items.size()", equalTo(8)).body("page.total", equalTo(8));
        org.assertj.core.api.Assertions.assertThat(
                        java.util.Set.copyOf(found.extract().<List<String>>path("items.countryCode")))
                .containsExactlyInAnyOrder("CY", "GR", "PL", "PT", "RO", "SI", "IT");
    }

    @Test
    void findsTheLeadPartnerOfANetwork() {
        Api.anyone()
                .queryParams(Map.of("network", "techdiversity", "role", "lead_partner"))
                .get(Api.ROOT + "/partners")
                .then()
                .body("items.code", contains("e-trikala"));
    }

    @Test
    void filtersByCountryTypeCityTargetGroupAndText() {
        var partners = Api.ROOT + "/partners";
        Api.anyone()
                .queryParams(Map.of("country", "GR", "type", "university,ngo"))
                .get(partners)
                .then()
                .body("items.code", contains("nkua"));
        Api.anyone().queryParam("city", "bielsko-biala").get(partners).then().body("items.code", contains("arrsa"));
        Api.anyone()
                .queryParams(Map.of("targetGroup", "women", "country", "PL", "network", "techdiversity"))
                .get(partners)
                .then()
                .body("items.code", contains("arrsa"));
        Api.anyone().queryParam("q", "arrsa").get(partners).then().body("items.code", contains("arrsa"));
        Api.anyone()
                .queryParam("legalStatus", "public")
                .get(partners)
                .then()
                .body("items.legalStatus", everyItem(equalTo("public")));
    }

    @Test
    void namesWhatAFilterAllows() {
        Api.anyone()
                .queryParam("type", "ngo,circus")
                .get(Api.ROOT + "/partners")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("type"))
                .body("errors[0].params.allowed", hasItem("university"));
        for (var wrong : List.of(
                Map.of("country", "Poland"),
                Map.of("city", "NO CODE"),
                Map.of("role", ""),
                Map.of("count", "yes"),
                Map.of("network", "a,,b"))) {
            Api.anyone()
                    .queryParams(wrong)
                    .get(Api.ROOT + "/partners")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors[0].parameter",
                            equalTo(wrong.keySet().iterator().next()));
        }
    }

    @Test
    void liesInTheCountryOfItsCity() {
        var city = Thing.city().stored();
        Thing.partner()
                .with("cityId", city.code())
                .with("countryCode", "FR")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/countryCode"))
                .body("errors[0].params.expected", equalTo("BE"));
        var partner = Thing.partner().with("cityId", city.code()).stored();
        partner.change(Map.of("countryCode", "FR")).statusCode(400).body("errors[0].code", equalTo("country-mismatch"));
        city.change(Map.of("countryCode", "FR")).statusCode(409).body("code", equalTo("partner-city-same-country"));
        partner.seenByAnyone().body("countryCode", equalTo("BE"));
    }

    @Test
    void showsEmailsOfContactPointsToAdministratorsOnly() {
        var contact = Map.of("role", "project office", "label", "Office", "email", "office@partner.example");
        var partner = Thing.partner().with("contactPoints", List.of(contact)).stored();
        partner.seenByAdmin().body("contactPoints[0].email", equalTo("office@partner.example"));
        partner.seenByAnyone()
                .body("contactPoints[0].email", nullValue())
                .body("contactPoints[0].label", equalTo("Office"));
        Api.anyone()
                .queryParams(Map.of("q", "partner", "limit", 200))
                .get(Api.ROOT + "/partners")
                .then()
                .body("items.contactPoints.email.flatten()", everyItem(nullValue()));
    }

    @Test
    void isArchivedOnceItHasLeftItsNetworks() {
        var led = Networks.ready();
        var word = Api.code("left");
        var partner = Thing.partner().with("name", word).stored();
        var membership = Networks.memberOf(led.network(), partner);
        partner.remove().statusCode(409).body("unmet.code", contains("partner-is-member"));
        membership.move("withdrawn").statusCode(200);
        partner.remove().statusCode(204);
        Api.anyone()
                .queryParams(Map.of("country", "BE", "q", word))
                .get(Api.ROOT + "/partners")
                .then()
                .body("items.code", not(hasItem(partner.code())));
        partner.seenByAnyone().statusCode(200).body("status", equalTo("archived"));
    }

    @Test
    void refusesToMoveToACityWithoutFocusWhileInAnActiveNetwork() {
        var led = Networks.active();
        var bare = Thing.city().stored();
        led.lead().change(Map.of("cityId", bare.code())).statusCode(409).body("code", equalTo("city-focus-missing"));
        Thing.focus(bare, "women").stored();
        led.lead().change(Map.of("cityId", bare.code())).statusCode(200).body("city.code", equalTo(bare.code()));
    }

    @Test
    void neverShowsMembershipsOfANetworkInPreparation() {
        var led = Networks.ready();
        var ofLead = Api.ROOT + "/partners/" + led.lead().code() + "/memberships";
        Api.anyone().get(ofLead).then().body("items", empty());
        Api.admin()
                .get(ofLead)
                .then()
                .body("items.network.code", contains(led.network().code()));
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/partners")
                .then()
                .body("items", empty());
        Api.anyone()
                .queryParams(
                        Map.of("role", "lead_partner", "city", led.leadCity().code()))
                .get(Api.ROOT + "/partners")
                .then()
                .body("items.code", not(hasItem(led.lead().code())));
        led.network().move("active").statusCode(200);
        Api.anyone().get(ofLead).then().body("items.role", containsInAnyOrder("lead_partner"));
    }

    @Test
    void comesBackOnceItsCityIsBack() {
        var city = Thing.city().stored();
        var partner = Thing.partner().with("cityId", city.code()).stored();
        partner.remove().statusCode(204);
        city.remove().statusCode(204);
        partner.move("current").statusCode(409).body("unmet.code", contains("city-archived"));
        city.move("current").statusCode(200);
        partner.move("current").statusCode(200);
    }

    @Test
    void givesTheCurrentEtagToWhoeverIsLate() {
        var partner = Thing.partner()
                .with("cityId", "arezzo")
                .with("countryCode", "IT")
                .stored();
        partner.change(Map.of("name", "Changed")).statusCode(200);
        Api.admin()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Late"))
                .patch(partner.path())
                .then()
                .statusCode(412)
                .header("ETag", partner.seenByAnyone().extract().header("ETag"));
    }
}
