package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages by keyset cursor, as callers see them. */
@QuarkusTest
class ListsTest {
    private static final String PARTNERS = Api.ROOT + "/partners";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "-name",
                "code",
                "-createdAt",
                "name,-createdAt",
                "-countryCode,name",
                "countryCode,-code"
            })
    void showsEveryRowOnceWhateverTheOrder(String sort) {
        var all = Api.anyone()
                .queryParams(Map.of("sort", sort, "limit", 200, "network", "techdiversity"))
                .get(PARTNERS)
                .then()
                .extract()
                .<List<String>>path("items.code");
        assertThat(all).hasSize(8);
        assertThat(paged(sort, 3)).isEqualTo(all);
        assertThat(paged(sort, 1)).isEqualTo(all);
    }

    @Test
    void turnsTheOrderAroundWithAMinus() {
        assertThat(paged("-code", 200)).isEqualTo(paged("code", 200).reversed());
    }

    @Test
    void neitherSkipsNorRepeatsARowWhenOthersAreAddedMeanwhile() {
        var group = Thing.targetGroup().stored();
        var first = cityOf(group, "M1");
        var second = cityOf(group, "M2");
        var page = list(group)
                .queryParam("limit", 1)
                .get(Api.ROOT + "/cities")
                .then()
                .extract();
        assertThat(page.<List<String>>path("items.code")).containsExactly(first);
        cityOf(group, "A0 comes before");
        var after = cityOf(group, "M1b comes between");
        var rest = list(group)
                .queryParam("after", page.<String>path("page.next"))
                .get(Api.ROOT + "/cities")
                .then()
                .extract();
        assertThat(rest.<List<String>>path("items.code")).containsExactly(after, second);
    }

    @Test
    void linksToTheNextPage() {
        var answer = Api.anyone()
                .queryParams(Map.of("limit", 2, "network", "techdiversity"))
                .get(PARTNERS);
        var link = answer.header("Link");
        assertThat(link).startsWith("</api/v1/partners?").endsWith(">; rel=\"next\"");
        var next = Api.anyone().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        next.then().statusCode(200).body("items.size()", equalTo(2));
        assertThat(next.<List<String>>path("items.code")).doesNotContainAnyElementsOf(answer.path("items.code"));
    }

    @Test
    void linksToTheNextPageWhateverTheWordsHold() {
        var answer = Api.anyone()
                .queryParams(Map.of("limit", 1, "q", "{partner} %7B &=+"))
                .get(PARTNERS);
        answer.then().statusCode(200).body("page.next", nullValue());
        Thing.partner().with("name", "Braces one").stored();
        Thing.partner().with("name", "Braces two").stored();
        var link = Api.anyone()
                .queryParams(Map.of("limit", 1, "q", "{braces} %"))
                .get(PARTNERS)
                .header("Link");
        Api.anyone()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String cursor = Api.anyone()
                .queryParams(Map.of("limit", 2, "network", "techdiversity"))
                .get(PARTNERS)
                .path("page.next");
        problem(Api.anyone().queryParam("after", cursor).get(PARTNERS), 400, "cursor-mismatch")
                .body("errors[0].parameter", equalTo("after"));
        problem(
                Api.anyone()
                        .queryParams(Map.of("after", cursor, "network", "techdiversity", "sort", "code"))
                        .get(PARTNERS),
                400,
                "cursor-mismatch");
        problem(Api.anyone().queryParam("after", cursor).get(Api.ROOT + "/cities"), 400, "cursor-mismatch");
    }

    @Test
    void refusesACursorThatSomebodyChanged() {
        String cursor = Api.anyone()
                .queryParams(Map.of("limit", 2, "network", "techdiversity"))
                .get(PARTNERS)
                .path("page.next");
        for (var at : new int[] {0, cursor.length() / 2, cursor.length() - 2}) {
            var other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            var forged = cursor.substring(0, at) + other + cursor.substring(at + 1);
            problem(
                    Api.anyone()
                            .queryParams(Map.of("after", forged, "network", "techdiversity"))
                            .get(PARTNERS),
                    400,
                    "cursor-invalid");
        }
    }

    @Test
    void answersOnlyTheFieldsAskedFor() {
        Api.undocumented()
                .queryParams(Map.of("fields", "code,etag", "network", "techdiversity"))
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items[0].keySet()", equalTo(java.util.Set.of("code", "etag")));
        Api.undocumented()
                .queryParam("fields", "name")
                .get(PARTNERS + "/arrsa")
                .then()
                .body("keySet()", equalTo(java.util.Set.of("name")));
    }

    @Test
    void countsOnlyWhenAsked() {
        Api.anyone()
                .queryParam("network", "techdiversity")
                .get(PARTNERS)
                .then()
                .body("page.total", nullValue())
                .body("page.next", nullValue())
                .body("page.limit", equalTo(50));
        Api.anyone()
                .queryParams(Map.of("network", "techdiversity", "limit", 2, "count", true))
                .get(PARTNERS)
                .then()
                .body("page.total", equalTo(8))
                .body("page.next", notNullValue());
    }

    @Test
    void givesEveryRowTheEtagToWriteItWith() {
        var partner = Thing.partner().with("name", Api.code("Unmistakable")).stored();
        String name = partner.seenByAnyone().extract().path("name");
        String etag = Api.anyone().queryParam("q", name).get(PARTNERS).path("items[0].etag");
        Api.admin()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Renamed"))
                .patch(partner.path())
                .then()
                .statusCode(200);
        Api.anyone()
                .queryParam("network", "techdiversity")
                .get(PARTNERS)
                .then()
                .body("items.etag", everyItem(notNullValue()));
    }

    private static RequestSpecification list(Thing.Stored group) {
        return Api.anyone().queryParam("targetGroup", group.code());
    }

    private static String cityOf(Thing.Stored group, String name) {
        var city = Thing.city().with("name", Map.of("en", name)).stored();
        Thing.focus(city, group.code()).stored();
        return city.code();
    }

    private static List<String> paged(String sort, int limit) {
        var codes = new ArrayList<String>();
        String after = null;
        do {
            var request = Api.anyone().queryParams(Map.of("sort", sort, "limit", limit, "network", "techdiversity"));
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(PARTNERS)
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.<List<String>>path("items.code"));
            after = page.path("page.next");
        } while (after != null && codes.size() < 1000);
        return codes;
    }
}
