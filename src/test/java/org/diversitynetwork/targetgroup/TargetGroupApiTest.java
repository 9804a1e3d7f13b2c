package org.diversitynetwork.targetgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TargetGroupApiTest {
    @Test
    void listsTheThreePredefinedGroups() {
        Api.anyone()
                .queryParam("predefined", true)
                .get(Api.ROOT + "/target-groups")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("women", "migrants", "seniors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"women", "migrants", "seniors"})
    void keepsAPredefinedGroupFromBeingDeleted(String code) {
        var group = new Thing.Stored(null, code, Api.ROOT + "/target-groups/" + code, null);
        group.remove().statusCode(409).body("code", equalTo("target-group-predefined"));
        group.move("archived").statusCode(409).body("unmet.code", hasItem("target-group-predefined"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"women", "migrants", "seniors"})
    void keepsAPredefinedGroupFromBeingRecoded(String code) {
        var group = new Thing.Stored(null, code, Api.ROOT + "/target-groups/" + code, null);
        group.change(Map.of("code", "another-code"))
                .statusCode(409)
                .body("code", equalTo("target-group-predefined"))
                .body("errors[0].pointer", equalTo("#/code"));
        Api.anyone().get(group.path()).then().statusCode(200);
    }

    @Test
    void letsOtherGroupsBeRecoded() {
        var group = Thing.targetGroup().stored();
        var next = Api.code("group");
        group.change(Map.of("code", next)).statusCode(200).body("code", equalTo(next));
        Api.anyone().get(Api.ROOT + "/target-groups/" + next).then().statusCode(200);
    }

    @Test
    void mapsALocalGroupToAPredefinedOne() {
        var city = Thing.city().stored();
        Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", city.id())
                .with("mapsTo", "women")
                .posted()
                .statusCode(201)
                .body("mapsTo", equalTo("women"))
                .body("cityId", equalTo(city.id()));
        Api.anyone()
                .queryParam("city", city.code())
                .get(Api.ROOT + "/target-groups")
                .then()
                .body("items.mapsTo", contains("women"));
    }

    @Test
    void refusesToMapToAGroupThatIsNotPredefined() {
        var other = Thing.targetGroup().stored();
        Thing.targetGroup()
                .with("mapsTo", other.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/mapsTo"));
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({
        "ageFrom, -1, #/ageFrom",
        "ageTo, 121, #/ageTo",
        "scope, city, #/cityId",
        "scope, everywhere, #/scope",
        "dimension, 5, #/dimension"
    })
    void refusesWhatBreaksARule(String field, String value, String pointer) {
        Thing.targetGroup()
                .with(field, value.matches("-?[0-9]+") ? Integer.valueOf(value) : value)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesAgesThatEndBeforeTheyStart() {
        Thing.targetGroup()
                .with("ageFrom", 30)
                .with("ageTo", 20)
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("before-start"));
    }

    @Test
    void refusesALocalGroupOfACityThatIsNotThere() {
        Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", java.util.UUID.randomUUID().toString())
                .posted()
                .statusCode(409)
                .body("code", equalTo("target-group-city-known"));
    }

    @Test
    void archivesAndTakesBackIntoUse() {
        var word = Api.code("archived");
        var group = Thing.targetGroup().with("label", Map.of("en", word)).stored();
        group.remove().statusCode(204);
        group.seenByAnyone().statusCode(200).body("status", equalTo("archived"));
        group.change(Map.of("dimension", "age")).statusCode(409).body("code", equalTo("archived"));
        Api.anyone()
                .queryParams(Map.of("status", "archived", "q", word))
                .get(Api.ROOT + "/target-groups")
                .then()
                .body("items.code", hasItem(group.code()));
        group.move("current").statusCode(200).body("status", equalTo("current"));
    }

    @Test
    void keepsAGroupThatACityFocusesOn() {
        var group = Thing.targetGroup().stored();
        Thing.focus(Thing.city().stored(), group.code()).stored();
        group.seenByAdmin()
                .body("allowedTransitions[0].allowed", equalTo(false))
                .body("allowedTransitions[0].unmet.code", hasItem("target-group-chosen"));
        group.remove().statusCode(409).body("unmet.code", hasItem("target-group-chosen"));
    }

    @Test
    void refusesACodeThatIsTaken() {
        var group = Thing.targetGroup().stored();
        Thing.targetGroup()
                .with("code", group.code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("target-group-code-taken"))
                .body("errors[0].pointer", equalTo("#/code"));
    }

    @Test
    void removesAnOptionalFieldByNull() {
        var group = Thing.targetGroup()
                .with("definition", Map.of("en", "All of them", "pl", "Wszyscy"))
                .stored();
        var noPolish = new java.util.HashMap<String, Object>();
        noPolish.put("pl", null);
        group.change(Map.of("definition", noPolish))
                .statusCode(200)
                .body("definition", equalTo(Map.of("en", "All of them")));
        var nothing = new java.util.HashMap<String, Object>();
        nothing.put("definition", null);
        group.change(nothing).statusCode(200).body("definition", nullValue());
        nothing.put("label", null);
        group.change(nothing).statusCode(400).body("errors[0].pointer", equalTo("#/label"));
    }

    @Test
    void filtersByDimensionAndSensitivity() {
        var word = Api.code("filtered");
        var group = Thing.targetGroup()
                .with("label", Map.of("en", word))
                .with("dimension", "income")
                .with("sensitive", false)
                .stored();
        Api.anyone()
                .queryParams(Map.of("dimension", "income", "sensitive", false, "scope", "network", "q", word))
                .get(Api.ROOT + "/target-groups")
                .then()
                .body("items.code", hasItem(group.code()));
        Api.anyone()
                .queryParams(Map.of("dimension", "age,gender", "q", word))
                .get(Api.ROOT + "/target-groups")
                .then()
                .body("items.code", not(hasItem(group.code())));
    }

    @Test
    void refusesFieldsThatAreNotTheCallersToSet() {
        for (var field : List.of("id", "version", "status", "createdAt", "createdBy")) {
            Thing.targetGroup()
                    .with(field, "x")
                    .posted()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown-property"));
        }
    }

    @Test
    void refusesToMapAPredefinedGroupToAnother() {
        for (var to : List.of("women", "migrants")) {
            new Thing.Stored(null, "women", Api.ROOT + "/target-groups/women", null)
                    .change(Map.of("mapsTo", to))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("#/mapsTo"));
        }
    }

    @Test
    void tellsApartTwoGroupsThatHadTheSameCode() {
        var first = Thing.targetGroup().stored();
        var etag = first.seenByAnyone().extract().header("ETag");
        first.change(Map.of("code", Api.code("moved"))).statusCode(200);
        var second = Thing.targetGroup().with("code", first.code()).stored();
        Api.anyone()
                .header("If-None-Match", etag)
                .get(Api.ROOT + "/target-groups/" + first.code())
                .then()
                .statusCode(200);
        Api.admin()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(Map.of("dimension", "age"))
                .patch(second.path())
                .then()
                .statusCode(412);
    }
}
