package org.diversitynetwork.city;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CityApiTest {
    private static final Map<String, Object> SOURCE = Map.of("label", "Census", "confidence", "official");

    @ParameterizedTest
    @CsvSource({"bielsko biala", "BIELSKO", "Bielsko-Biała", "bialą", "biels"})
    void findsACityWhateverTheCaseAndTheAccents(String words) {
        Api.anyone()
                .queryParam("q", words)
                .get(Api.ROOT + "/cities")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("bielsko-biala"));
    }

    @Test
    void findsNothingForWordsThatAreNotThere() {
        Api.anyone()
                .queryParam("q", "!!! ''")
                .get(Api.ROOT + "/cities")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        Api.anyone()
                .queryParam("q", "bielsko amarante")
                .get(Api.ROOT + "/cities")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void listsTheEightCitiesOfTechDiversity() {
        Api.anyone()
                .queryParam("network", "techdiversity")
                .get(Api.ROOT + "/cities")
                .then()
                .body(
                        "items.code",
                        containsInAnyOrder(
                                "trikala",
                                "psahna",
                                "idrija",
                                "arezzo",
                                "bielsko-biala",
                                "larnaka",
                                "amarante",
                                "bucharest-district-6"));
    }

    @Test
    void findsCitiesThatFocusOnAllOrAnyOfSomeGroups() {
        var one = Thing.targetGroup().stored();
        var other = Thing.targetGroup().stored();
        var both = Thing.city().stored();
        var single = Thing.city().stored();
        Thing.focus(both, one.code()).stored();
        Thing.focus(both, other.code()).stored();
        Thing.focus(single, one.code()).stored();
        Api.anyone()
                .queryParam("targetGroup", one.code() + "+" + other.code())
                .get(Api.ROOT + "/cities")
                .then()
                .body("items.code", contains(both.code()));
        Api.anyone()
                .queryParam("targetGroup", one.code() + "," + other.id())
                .get(Api.ROOT + "/cities")
                .then()
                .body("items.code", containsInAnyOrder(both.code(), single.code()));
    }

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource({"0, small", "49999, small", "50000, medium", "250000, medium", "250001, large"})
    void derivesTheSizeFromThePopulation(int people, String size) {
        var city = Thing.city()
                .with("population", Map.of("value", people, "asOf", "2021-01-01", "source", SOURCE))
                .stored();
        city.seenByAnyone().body("sizeClass", equalTo(size)).body("population.qualifier", equalTo("exact"));
        Api.anyone()
                .queryParams(Map.of("sizeClass", size, "populationFrom", people, "populationTo", people, "limit", 200))
                .get(Api.ROOT + "/cities")
                .then()
                .body("items.code", hasItem(city.code()));
    }

    @ParameterizedTest(name = "{0} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "population | {\"value\":-1,\"asOf\":\"2021-01-01\",\"source\":{\"label\":\"x\",\"confidence\":\"press\"}} | #/population/value",
                "population | {\"value\":1,\"asOf\":\"2021-01-01\"} | #/population/source",
                "population | {\"value\":1.5,\"asOf\":\"2021-01-01\",\"source\":{\"label\":\"x\",\"confidence\":\"press\"}} | #/population/value",
                "countryCode | \"XX\" | #/countryCode",
                "countryCode | \"pl\" | #/countryCode",
                "timeZone | \"Europe/Nowhere\" | #/timeZone",
                "latitude | 50 | #/longitude",
                "latitude | 91 | #/latitude",
                "name | {\"pl\":\"x\"} | #/name/en",
                "name | {\"en\":\"\"} | #/name/en",
                "name | {\"en\":\"a\",\"not a language\":\"x\"} | #/name/not a language",
                "name | \"text\" | #/name",
                "adminLevel | \"village\" | #/adminLevel",
                "parentCity | \"nobody-has-this\" | #/parentCity",
                "code | \"UPPER\" | #/code",
                "code | \"0199e3c4-a1b2-7f00-8a00-000000000005\" | #/code",
                "name | {\"en\":\"a\\u0000b\"} | #/name/en",
                "name | {\"en\":\"\\ud800\"} | #/name/en",
                "code | 5 | #/code",
            })
    void refusesWhatBreaksARule(String field, String json, String pointer) throws Exception {
        Thing.city()
                .with(field, new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Object.class))
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void refusesANameOfTenThousandCharactersAndStoresNothing() {
        var code = Api.code("city");
        Thing.city()
                .with("code", code)
                .with("name", Map.of("en", "x".repeat(10_000)))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/name/en"));
        Api.anyone().get(Api.ROOT + "/cities/" + code).then().statusCode(404);
    }

    @Test
    void makesADistrictAPartOfItsCity() {
        var whole = Thing.city().stored();
        var part = Thing.city()
                .with("adminLevel", "district")
                .with("parentCity", whole.code())
                .stored();
        part.seenByAnyone().body("parentCity.code", equalTo(whole.code()));
        Api.anyone()
                .queryParam("parentCity", whole.id())
                .get(Api.ROOT + "/cities")
                .then()
                .body("items.code", contains(part.code()));
        whole.change(Map.of("parentCity", part.code())).statusCode(400).body("errors[0].code", equalTo("cycle"));
        whole.remove().statusCode(409).body("unmet.code", hasItem("city-has-parts"));
    }

    @Test
    void refusesAParentInAnotherCountry() {
        var whole = Thing.city().with("countryCode", "FR").stored();
        Thing.city()
                .with("parentCity", whole.code())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("country-mismatch"));
    }

    @Test
    void archivesACityThatNobodyWorksFor() {
        var city = Thing.city().stored();
        var partner = Thing.partner().with("cityId", city.code()).stored();
        city.remove().statusCode(409).body("unmet.code", hasItem("city-has-partners"));
        partner.remove().statusCode(204);
        city.remove().statusCode(204);
        Thing.partner()
                .with("cityId", city.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/cityId"));
    }

    @Test
    void changesTheEtagOfADistrictWithItsCity() {
        var whole = Thing.city().stored();
        var part = Thing.city().with("parentCity", whole.code()).stored();
        var before = part.seenByAnyone().extract().header("ETag");
        whole.change(Map.of("name", Map.of("en", "Renamed"))).statusCode(200);
        part.seenByAnyone().header("ETag", not(equalTo(before))).body("parentCity.name.en", equalTo("Renamed"));
    }

    @Test
    void neverTellsOfANetworkInPreparation() {
        var led = org.diversitynetwork.Networks.ready();
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/cities")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        led.network().move("active").statusCode(200);
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/cities")
                .then()
                .body("items.code", contains(led.leadCity().code()));
    }

    @Test
    void keepsPartsInTheCountryOfTheirCityAndOutOfArchivedOnes() {
        var whole = Thing.city().stored();
        var part = Thing.city().with("parentCity", whole.code()).stored();
        whole.change(Map.of("countryCode", "FR")).statusCode(400).body("errors[0].code", equalTo("country-mismatch"));
        part.remove().statusCode(204);
        whole.remove().statusCode(204);
        part.move("current").statusCode(409).body("unmet.code", hasItem("city-archived"));
        Thing.city()
                .with("parentCity", whole.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/parentCity"));
    }

    @Test
    void refusesDaysThatNoCalendarHas() {
        for (var day : new String[] {"+999999999-12-31", "0000-01-01", "2024-02-30", "yesterday"}) {
            Thing.city()
                    .with("population", Map.of("value", 1, "asOf", day, "source", SOURCE))
                    .posted()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/population/asOf"));
            Api.anyone()
                    .queryParam("startDateFrom", day)
                    .get(Api.ROOT + "/networks")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("startDateFrom"));
        }
    }

    @Test
    void boundsHowManyGroupsCanBeWantedAtOnce() {
        Api.anyone()
                .queryParam("targetGroup", "aa+".repeat(10) + "aa")
                .get(Api.ROOT + "/cities")
                .then()
                .statusCode(400)
                .body("errors[0].params.max", equalTo(10));
    }
}
