package org.diversitynetwork.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** One address, several formats: each with the headers that caches and browsers need to keep them apart. */
@QuarkusTest
class RepresentationsTest {
    private static final String SVG = "image/svg+xml";
    private static final String PDF = "application/pdf";

    private final String path = Api.ROOT + "/shown-for-tests/" + Api.code("text");

    @Test
    void answersJsonUnlessAnotherFormatIsLikedBetter() {
        for (var accept : List.of(
                "*/*",
                "application/json",
                "application/json, text/plain, */*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "image/svg+xml;q=0.1, application/json")) {
            asked(accept).then().statusCode(200).contentType(equalTo("application/json"));
        }
    }

    @Test
    void answersThePictureToWhoeverWantsOne() {
        for (var accept : List.of(
                SVG,
                "application/json;q=0.1, image/svg+xml",
                "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8")) {
            asked(accept).then().statusCode(200).contentType("image/svg+xml;charset=UTF-8");
        }
    }

    @Test
    void answersBytesAsTheyAre() {
        var answer = asked(PDF);
        answer.then().statusCode(200).contentType(equalTo(PDF)).header("Content-Disposition", containsString("pdf"));
        assertThat(answer.asByteArray()).containsExactly('%', 'P', 'D', 'F', 0xFF);
    }

    @Test
    void saysThatTheAnswerDependsOnTheFormat() {
        for (var accept : List.of(SVG, PDF, "application/json")) {
            asked(accept).then().header("Vary", containsString("Accept,"));
        }
    }

    @Test
    void givesEachFormatAnETagOfItsOwn() {
        var etags = List.of(
                asked(SVG).header("ETag"),
                asked(PDF).header("ETag"),
                asked("application/json").header("ETag"));
        assertThat(etags).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void saysUnchangedForTheFormatThatTheCallerHas() {
        for (var accept : List.of(SVG, PDF, "application/json")) {
            var etag = asked(accept).header("ETag");
            for (var again = 0; again < 2; again++) {
                var answer = caller(accept).header("If-None-Match", etag).get(path);
                answer.then().statusCode(304).header("ETag", etag);
                assertThat(answer.asByteArray()).isEmpty();
            }
        }
        caller(SVG)
                .header("If-None-Match", asked("application/json").header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        asked("text/xml").then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void showsTheLanguageThatIsWanted() {
        caller(SVG)
                .queryParam("lang", "pl")
                .get(path)
                .then()
                .header("Content-Language", "pl")
                .body(containsString("po polsku"));
        caller(SVG)
                .header("Accept-Language", "pl-PL, en;q=0.5")
                .get(path)
                .then()
                .header("Content-Language", "pl")
                .body(containsString("po polsku"));
        asked(SVG).then().header("Content-Language", "en").body(not(containsString("po polsku")));
    }

    /** The service's own words may be in a language that the things have no text in. */
    @Test
    void givesEachLanguageAnETagOfItsOwn() {
        var languages = List.of("ro", "sl", "pl");
        assertThat(languages.stream()
                        .map(language -> caller(SVG)
                                .queryParam("lang", language)
                                .get(path)
                                .header("ETag"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesToChooseFieldsOfAPicture() {
        caller(SVG)
                .queryParam("fields", "text")
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem("fields"));
        caller("application/json").queryParam("fields", "text").get(path).then().statusCode(200);
    }

    @Test
    void putsTheHeadersOfTheFormatInPlaceOfTheCommonOnes() {
        assertThat(asked(SVG).headers().getValues("Content-Security-Policy")).containsExactly(ShownResource.POLICY);
        assertThat(asked(PDF).headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(asked(SVG).headers().getValues("Cache-Control")).hasSize(1);
        asked(SVG).then().header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void tellsTheHeadersToWhoeverAsksForNothingElse() {
        var head = caller(SVG).head(path);
        head.then()
                .statusCode(200)
                .contentType("image/svg+xml;charset=UTF-8")
                .header("ETag", asked(SVG).header("ETag"));
        assertThat(head.asByteArray()).isEmpty();
    }

    /** What comes from memory is what came from the operation, in every format. */
    @Test
    void keepsEveryFormatInMemoryByItself() {
        var partner = Thing.partner().stored();
        Database.await(() -> Database.statements(() -> partner.seenByAnyone().statusCode(200)) == 0);
        for (var accept : List.of(SVG, PDF, "application/json", "application/json, text/plain, */*")) {
            var first = asked(accept);
            var second = asked(accept);
            assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
            for (var header : List.of("Content-Type", "ETag", "Content-Security-Policy", "Cache-Control", "Vary")) {
                assertThat(second.headers().getValues(header))
                        .as(header)
                        .isEqualTo(first.headers().getValues(header));
            }
            assertThat(second.header("Content-Disposition")).isEqualTo(first.header("Content-Disposition"));
        }
    }

    @Test
    void packsPicturesButNotWhatIsPackedAlready() {
        caller(SVG).header("Accept-Encoding", "gzip").get(path).then().header("Content-Encoding", "gzip");
        caller(PDF).header("Accept-Encoding", "gzip").get(path).then().header("Content-Encoding", nullValue());
    }

    private Response asked(String accept) {
        return caller(accept).get(path);
    }

    private static RequestSpecification caller(String accept) {
        return given().header("Accept", accept);
    }
}
