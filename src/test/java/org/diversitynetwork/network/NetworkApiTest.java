package org.diversitynetwork.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NetworkApiTest {
    @Test
    void showsTheTwoRealNetworks() {
        Api.anyone()
                .queryParam("startDateTo", "2023-12-31")
                .get(Api.ROOT + "/networks")
                .then()
                .body("items.code", hasItems("techdiversity", "social-i-makers"));
        Api.anyone()
                .get(Api.ROOT + "/networks/techdiversity")
                .then()
                .body("status", equalTo("active"))
                .body("sdgGoals", contains(4, 5, 8, 9, 10, 11, 16, 17))
                .body("startDate", equalTo("2023-06-01"))
                .body("privacy.kPublic", equalTo(5));
    }

    @Test
    void hidesANetworkInPreparationFromEverybodyElse() {
        var word = Api.code("hidden");
        var network = Thing.network().with("name", Map.of("en", word)).stored();
        network.seenByAnyone().statusCode(404);
        Api.anyone().get(network.path() + "/memberships").then().statusCode(404);
        Api.anyone()
                .queryParam("status", "preparation")
                .get(Api.ROOT + "/networks")
                .then()
                .body("items", empty());
        network.seenByAdmin().statusCode(200).body("status", equalTo("preparation"));
        Api.admin()
                .queryParams(Map.of("status", "preparation", "q", word))
                .get(Api.ROOT + "/networks")
                .then()
                .body("items.code", hasItem(network.code()));
    }

    @Test
    void needsExactlyOneLeadPartnerToBecomeActive() {
        var network = Thing.network().stored();
        network.seenByAdmin()
                .body("allowedTransitions.find { it.to == 'active' }.unmet.code", hasItem("lead-partner-missing"));
        network.move("active")
                .statusCode(409)
                .body("code", equalTo("transition-refused"))
                .body("unmet.code", contains("lead-partner-missing"))
                .body("unmet[0].pointer", notNullValue());
        network.seenByAdmin().body("status", equalTo("preparation"));
        Networks.ready().network().move("active").statusCode(200).body("status", equalTo("active"));
    }

    @Test
    void needsAFocusInEachCityToBecomeActive() {
        var led = Networks.ready();
        var city = Thing.city().stored();
        Networks.memberOf(
                led.network(), Thing.partner().with("cityId", city.code()).stored());
        led.network()
                .move("active")
                .statusCode(409)
                .body("unmet.code", contains("city-focus-missing"))
                .body("unmet[0].pointer", equalTo("/api/v1/cities/" + city.code() + "/focus"));
        Thing.focus(city, "seniors").stored();
        led.network().move("active").statusCode(200);
    }

    @Test
    void onlyMovesForward() {
        var network = Networks.active().network();
        network.move("preparation").statusCode(409).body("code", equalTo("transition-refused"));
        network.move("archived").statusCode(409);
        network.move("closed").statusCode(200).body("allowedTransitions.to", contains("archived"));
        network.move("active").statusCode(409);
        network.remove().statusCode(204);
        network.seenByAnyone().statusCode(404);
        network.seenByAdmin().body("status", equalTo("archived")).body("allowedTransitions", empty());
        network.change(Map.of("programme", "other")).statusCode(409).body("code", equalTo("archived"));
    }

    @ParameterizedTest(name = "{0} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "endDate | \"2024-01-01\" | #/endDate",
                "endDate | \"2023-12-31\" | #/endDate",
                "endDate | \"soon\" | #/endDate",
                "startDate | 5 | #/startDate",
                "languages | [] | #/languages",
                "languages | [\"en\",\"en\"] | #/languages/1",
                "languages | [\"english\"] | #/languages/0",
                "defaultLanguage | \"fr\" | #/defaultLanguage",
                "sdgGoals | [18] | #/sdgGoals/0",
                "sdgGoals | [1,1] | #/sdgGoals/1",
                "privacy | {\"kPublic\":2} | #/privacy/kPublic",
                "privacy | {\"kPublic\":20,\"kSensitive\":10} | #/privacy/kSensitive",
                "website | \"javascript:alert(1)\" | #/website",
                "acronym | \"a text that is far too long to be called an acronym\" | #/acronym",
                "sources | [{\"label\":\"x\",\"confidence\":\"rumour\"}] | #/sources/0/confidence",
            })
    void refusesWhatBreaksARule(String field, String json, String pointer) throws Exception {
        Thing.network()
                .with(field, new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Object.class))
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void hasEveryTextInItsOwnDefaultLanguage() {
        var polish = Thing.network().with("languages", List.of("pl", "en")).with("defaultLanguage", "pl");
        polish.posted().statusCode(400).body("errors.pointer", hasItem("#/name/pl"));
        var network = polish.with("name", Map.of("pl", "Sieć", "de", "Netz")).stored();
        Api.admin()
                .queryParam("lang", "sv")
                .get(network.path())
                .then()
                .body("name", equalTo(Map.of("pl", "Sieć")))
                .header("Content-Language", "pl");
    }

    @Test
    void narrowsTextsToTheBestLanguage() {
        var network = "/api/v1/networks/techdiversity";
        Api.anyone()
                .queryParam("lang", "pl")
                .get(network)
                .then()
                .body("description.size()", equalTo(1))
                .body("description.pl", notNullValue());
        Api.anyone()
                .header("Accept-Language", "xx, pl-PL;q=0.8, en;q=0.1")
                .get(network)
                .then()
                .body("description.pl", notNullValue())
                .body("description.en", org.hamcrest.Matchers.nullValue());
        Api.anyone().get(network).then().body("description.en", notNullValue()).body("description.pl", notNullValue());
        var plain = Api.anyone().get(network).header("ETag");
        Api.anyone().queryParam("lang", "pl").get(network).then().header("ETag", not(equalTo(plain)));
    }

    @Test
    void filtersByProgrammeCountryPartnerAndStart() {
        var networks = Api.ROOT + "/networks";
        Api.anyone()
                .queryParam("programme", "interreg-ce")
                .get(networks)
                .then()
                .body("items.code", hasItem("social-i-makers"))
                .body("items.code", not(hasItem("techdiversity")));
        Api.anyone().queryParam("country", "CY,PT").get(networks).then().body("items.code", contains("techdiversity"));
        Api.anyone().queryParam("partner", "arrsa").get(networks).then().body("items.code", contains("techdiversity"));
        Api.anyone()
                .queryParams(Map.of("startDateFrom", "2017-01-01", "startDateTo", "2017-12-31"))
                .get(networks)
                .then()
                .body("items.code", contains("social-i-makers"));
        Api.anyone().queryParam("q", "techdiv").get(networks).then().body("items.code", contains("techdiversity"));
    }
}
