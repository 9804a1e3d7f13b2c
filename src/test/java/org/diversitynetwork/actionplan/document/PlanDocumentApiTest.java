package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.diversitynetwork.Api;
import org.junit.jupiter.api.Test;

/** The text of a plan as one document: written anew, compared, read as a page and printed. */
@QuarkusTest
class PlanDocumentApiTest extends PlanDocumentCalls {
    @Test
    void putsADocumentInPlaceOfTheTextAndKeepsThePartsThatStay() throws Exception {
        var document = document();
        imported(document).statusCode(201);
        var before = plan(document).extract().<Map<String, String>>path("actions.collectEntries { [it.code, it.id] }");
        document.with("/actions/0/title/en", "\"Courses by day\"")
                .with("/actions/2/code", "\"A9\"")
                .with("/risks", "[]");

        replaced(document, etag(document), Api.admin()).statusCode(200);

        var after = plan(document).extract().<Map<String, String>>path("actions.collectEntries { [it.code, it.id] }");
        assertThat(exported(document)).isEqualTo(document.document());
        assertThat(after).containsOnlyKeys("A1.1", "A1.2", "A9");
        assertThat(after.get("A1.1")).isEqualTo(before.get("A1.1"));
        assertThat(after.get("A9")).isNotEqualTo(before.get("A2.1"));
    }

    @Test
    void doesNotOverwriteWhatSomebodyChangedMeanwhile() {
        var document = document();
        imported(document).statusCode(201);
        var etag = etag(document);
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("readiness", "ready"))
                .patch(path(document) + "/actions/A1.1")
                .then()
                .statusCode(200);

        replaced(document, etag, Api.admin()).statusCode(412);
        Api.admin()
                .contentType(ContentType.JSON)
                .body(document.json())
                .put(path(document) + "/document")
                .then()
                .statusCode(428);
        replaced(document, etag(document), Api.admin()).statusCode(200);
    }

    @Test
    void refusesTheDocumentOfAnotherPlan() {
        var document = document();
        imported(document).statusCode(201);
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(copyOf(document).with("/code", "\"another-plan\"").json())
                .put(path(document) + "/document")
                .then()
                .statusCode(400)
                .body("errors.code", contains("other-plan"))
                .body("errors.pointer", contains("#/code"));
    }

    @Test
    void leavesATextAloneThatIsBeingConsultedOn() {
        var document = document();
        imported(document).statusCode(201);
        consult(document);

        replaced(document, "*", Api.admin()).statusCode(409).body("code", equalTo("plan-text-fixed"));
    }

    @Test
    void showsADraftToItsPeopleOnlyAndTheConsultedTextToAll() {
        var document = document();
        imported(document).statusCode(201);
        Api.anyone().get(path(document) + "/document").then().statusCode(404);
        consult(document);
        Api.anyone().get(path(document) + "/document").then().statusCode(200).body("code", equalTo(code(document)));
        Api.anyone()
                .queryParam("version", "draft")
                .get(path(document) + "/document")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhatIsDifferentBetweenTwoEditions() {
        var document = document();
        imported(document).statusCode(201);
        consult(document);
        move(document, Map.of("to", "draft", "reason", "The local group asks for more."));
        document.with("/actions/0/endDate", "\"2027-05-31\"").with("/actions/0/outputs", "[]");
        replaced(document, "*", Api.admin()).statusCode(200);

        Api.admin()
                .queryParam("lang", "pl")
                .get(path(document) + "/versions/2/diff")
                .then()
                .statusCode(200)
                .body("base", equalTo(1))
                .body("number", equalTo(2))
                .body("changes.path", contains("/actions/A1.1/endDate", "/actions/A1.1/outputs/O1"))
                .body("changes.kind", contains("changed", "removed"))
                .body("changes[0].from", equalTo("2027-06-30"))
                .body("changes[0].to", equalTo("2027-05-31"))
                .body("text.heading.pl", contains("Działanie A1.1: Kursy wieczorowe"))
                .body("text[0].lines[0].pl", equalTo("Koniec: 30 cze 2027 → 31 maj 2027"));
        Api.anyone().get(path(document) + "/versions/2/diff").then().statusCode(404);
        Api.anyone()
                .get(path(document) + "/versions/1/diff")
                .then()
                .statusCode(200)
                .body("base", equalTo(1))
                .body("changes", empty());
        Api.admin()
                .queryParam("base", "7")
                .get(path(document) + "/versions/1/diff")
                .then()
                .statusCode(404);
    }

    @Test
    void isAPageInTheLanguageThatIsWanted() {
        var document = document();
        imported(document).statusCode(201);
        consult(document);
        var page = asked(document, "text/html", "pl");

        page.statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", equalTo(PlanPrinter.POLICY))
                .body(containsString("<html lang=\"pl\">"))
                .body(containsString("Kobiety w technologiach"))
                .body(containsString("wersja poddana konsultacjom"))
                .body(containsString("A partner"));
        assertThat(page.extract().headers().getValues("Content-Security-Policy"))
                .hasSize(1);
    }

    @Test
    void isAFileToPrint() {
        var document = document();
        imported(document).statusCode(201);
        consult(document);
        var file = asked(document, "application/pdf", "el");

        file.statusCode(200).contentType("application/pdf").header("Content-Disposition", endsWith("-1-el.pdf\""));
        assertThat(file.extract().asByteArray()).startsWith("%PDF-".getBytes());
        Api.anyone()
                .header("Accept", "application/pdf")
                .header("If-None-Match", file.extract().header("ETag"))
                .queryParam("lang", "el")
                .get(path(document) + "/document")
                .then()
                .statusCode(304);
    }

    @Test
    void changesItsETagWithTheNamesThatItShows() {
        var document = document();
        imported(document).statusCode(201);
        var etag = etag(document);
        led.lead().change(Map.of("name", "A renamed partner")).statusCode(200);

        assertThat(etag(document)).isNotEqualTo(etag);
    }

    @Test
    void asksToComeAgainWhenTooManyPlansArePrinted() {
        var document = document();
        imported(document).statusCode(201);
        var presses = PlanPrinter.PRESSES.drainPermits();
        try {
            Api.admin()
                    .header("Accept", "application/pdf")
                    .get(path(document) + "/document")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("code", equalTo("overloaded"));
        } finally {
            PlanPrinter.PRESSES.release(presses);
        }
    }

    /** An administrator's answers are not kept in memory in the way that those of other requests here are. */
    @Test
    void isNotPrintedAgainForWhoeverHasIt() {
        var document = document();
        imported(document).statusCode(201);
        var address = path(document) + "/document";
        var printed = Api.admin().header("Accept", "application/pdf").get(address);
        var presses = PlanPrinter.PRESSES.drainPermits();
        try {
            Api.admin()
                    .header("Accept", "application/pdf, text/html;q=0.5")
                    .header("If-None-Match", printed.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", printed.header("ETag"))
                    .body(equalTo(""));
        } finally {
            PlanPrinter.PRESSES.release(presses);
        }
        led.lead().change(Map.of("name", "A renamed partner")).statusCode(200);
        Api.admin()
                .header("Accept", "application/pdf")
                .header("If-None-Match", printed.header("ETag"))
                .get(address)
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhatIsDifferentInOneLanguage() {
        var document = document();
        imported(document).statusCode(201);
        consult(document);
        move(document, Map.of("to", "draft", "reason", "The local group asks for more."));
        replaced(document.with("/visionYear", "2031"), "*", Api.admin()).statusCode(200);
        for (var wish :
                Map.of("sl", "sl", "", "en", "xx", "en", "el, pl;q=0.5", "el").entrySet()) {
            var caller = wish.getKey().isEmpty() ? Api.admin() : Api.admin().header("Accept-Language", wish.getKey());
            caller.get(path(document) + "/versions/2/diff")
                    .then()
                    .statusCode(200)
                    .body("text.heading*.keySet().flatten()", contains(wish.getValue()))
                    .body("text.lines.flatten()*.keySet().flatten()", contains(wish.getValue()))
                    .body("untold", equalTo(0));
        }
    }
}
