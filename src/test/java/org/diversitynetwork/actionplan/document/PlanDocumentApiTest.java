package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.MAPPER;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.aPlan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanDocumentApiTest {
    private static final String PLANS = Api.ROOT + "/action-plans";

    private Networks.Led led;

    @BeforeEach
    void aNetworkWithACityThatFocusesOnTwoGroups() {
        led = Networks.active();
        Thing.focus(led.leadCity(), "seniors").stored();
    }

    @Test
    void beginsAPlanWithAllThatADocumentSays() throws Exception {
        var document = document();
        var answer = imported(document).statusCode(201).extract();

        assertThat(answer.header("Location")).startsWith(PLANS + "/").doesNotContain("import");
        Api.admin()
                .get(answer.header("Location"))
                .then()
                .body("status", equalTo("draft"))
                .body("actions.code", contains("A1.1", "A1.2", "A2.1"))
                .body("objectives.code", contains("S1", "S1.1", "S1.2"))
                .body("risks.code", contains("R1", "R2"));
        assertThat(exported(document)).isEqualTo(document.document());
    }

    @Test
    void givesTheSamePlanAgainWhenItsExportIsImported() throws Exception {
        var document = document();
        imported(document).statusCode(201);
        var export = exported(document);
        withdraw(document);
        var again = Api.code("plan");
        var copy = copyOf(document).with("/code", "\"" + again + "\"");
        imported(copy).statusCode(201);

        assertThat(exported(copy))
                .usingRecursiveComparison()
                .ignoringFields("code")
                .isEqualTo(export);
    }

    @Test
    void findsTheOneBadRowAmongFiveThousandAndStoresNothing() {
        var document = withActions(5000);
        imported(document.with("/actions/4711/endDate", "\"2029-01-01\""))
                .statusCode(400)
                .body("errors.pointer", contains("#/actions/4711/endDate"))
                .body("errors.code", contains("outside-horizon"));
        Api.admin().queryParam("city", led.leadCity().code()).get(PLANS).then().body("items", empty());

        assertThat(Database.rows("select 1 from plan_action where code = 'B4999'"))
                .isEmpty();
    }

    @Test
    void takesAThousandActionsAtOnce() throws Exception {
        var document = withActions(1000);

        imported(document).statusCode(201);

        assertThat(exported(document)).isEqualTo(document.document());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /actions/0/leadPartner        | "nobody-of-this-name" | unknown-reference | #/actions/0/leadPartner
                    /actions/0/leadPartner        | "e-trikala"           | not-a-member      | #/actions/0/leadPartner
                    /actions/1/supportingPartners | ["e-trikala"]         | not-a-member      | #/actions/1/supportingPartners/0
                    /actions/1/originPilot        | "no-such-pilot"       | unknown-reference | #/actions/1/originPilot
                    /objectives/1/indicators      | ["no-such-indicator"] | unknown-reference | #/objectives/1/indicators/0
                    /risks/0/ownerPartner         | "e-trikala"           | not-a-member      | #/risks/0/ownerPartner
                    /targetGroups/2               | "migrants"            | not-in-focus      | #/targetGroups/2
                    /objectives/1/parent          | "S9"                  | unknown-reference | #/objectives/1/parent
                    /actions/0/funding/0/amount   | "99999"               | overfunded        | #/actions/0/funding
                    /actions/0/funding/0/amount   | "1e3"                 | wrong-value       | #/actions/0/funding/0/amount
                    /city                         | "no-such-city"        | unknown-reference | #/city
                    /network                      | "no-such-network"     | unknown-reference | #/network
                    /city                         | "arezzo"              | not-a-member      | #/city
                    """)
    void saysWhatIsWrongAndWhere(String pointer, String json, String code, String found) {
        imported(document().with(pointer, json))
                .statusCode(400)
                .body("errors.code", hasItem(code))
                .body("errors.find { it.code == '%s' }.pointer".formatted(code), equalTo(found));
    }

    @Test
    void asksForTheLanguageOfTheNetwork() {
        var document = document().with("/language", "\"pl\"");
        imported(document).statusCode(400).body("errors.pointer", hasItem("#/language"));
    }

    @Test
    void keepsOneLivingPlanForACityInANetwork() {
        imported(document()).statusCode(201);
        imported(document()).statusCode(409).body("code", equalTo("action-plan-once-per-city-and-network"));
    }

    @Test
    void takesPlansFromThePeopleOfTheCityOnly() {
        var coordinator = People.somebody()
                .with("city_coordinator", "city", led.leadCity().code());
        var editor =
                People.somebody().with("partner_editor", "partner", led.lead().code());
        var document = document();

        imported(document, Api.anyone()).statusCode(401);
        imported(document, editor.calls()).statusCode(403);
        imported(document, coordinator.calls()).statusCode(201);
        replaced(document, "*", editor.calls()).statusCode(403);
        replaced(document, "*", coordinator.calls()).statusCode(200);
    }

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
        PlanPrinter.PRESSES.acquireUninterruptibly(2);
        try {
            Api.admin()
                    .header("Accept", "application/pdf")
                    .get(path(document) + "/document")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("overloaded"));
        } finally {
            PlanPrinter.PRESSES.release(2);
        }
    }

    /** The plan of the fixture, for a city, a network and a partner of this test's own. */
    private PlanDocumentFixture document() {
        return aPlan().with("/city", "\"" + led.leadCity().code() + "\"")
                .with("/network", "\"" + led.network().code() + "\"")
                .with("/code", "\"" + Api.code("plan") + "\"")
                .with("/actions/0/leadPartner", "\"" + led.lead().code() + "\"")
                .with("/risks/0/ownerPartner", "\"" + led.lead().code() + "\"");
    }

    private PlanDocumentFixture withActions(int count) {
        var document = document();
        for (var i = 3; i < count; i++) {
            document.with(
                    "/actions/" + i,
                    "{\"code\":\"B%d\",\"objective\":\"S1.1\",\"title\":{\"en\":\"x\"},\"endDate\":\"2028-12-31\"}"
                            .formatted(i));
        }
        return document;
    }

    private static PlanDocumentFixture copyOf(PlanDocumentFixture document) {
        var copy = aPlan();
        MAPPER.valueToTree(document.document())
                .properties()
                .forEach(field ->
                        copy.with("/" + field.getKey(), field.getValue().toString()));
        return copy;
    }

    private static ValidatableResponse imported(PlanDocumentFixture document) {
        return imported(document, Api.admin());
    }

    private static ValidatableResponse imported(PlanDocumentFixture document, RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .body(document.json())
                .post(PLANS + "/import")
                .then();
    }

    private static ValidatableResponse replaced(
            PlanDocumentFixture document, String etag, RequestSpecification caller) {
        return caller.header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(document.json())
                .put(path(document) + "/document")
                .then();
    }

    private static PlanDocument exported(PlanDocumentFixture document) throws Exception {
        var body = Api.admin().get(path(document) + "/document").then().statusCode(200);
        return MAPPER.readValue(body.extract().asByteArray(), PlanDocument.class);
    }

    private static String etag(PlanDocumentFixture document) {
        return Api.admin().get(path(document) + "/document").header("ETag");
    }

    private static ValidatableResponse plan(PlanDocumentFixture document) {
        return Api.admin().get(path(document)).then().statusCode(200);
    }

    private static ValidatableResponse asked(PlanDocumentFixture document, String format, String language) {
        return Api.anyone()
                .header("Accept", format)
                .queryParam("lang", language)
                .get(path(document) + "/document")
                .then();
    }

    private static void consult(PlanDocumentFixture document) {
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "consultation",
                        Map.of(
                                "closesAt",
                                Instant.now().plus(60, ChronoUnit.DAYS).toString())))
                .patch(path(document))
                .then()
                .statusCode(200);
        move(document, Map.of("to", "consultation"));
    }

    private static void withdraw(PlanDocumentFixture document) {
        move(document, Map.of("to", "withdrawn", "reason", "Begun anew."));
    }

    private static void move(PlanDocumentFixture document, Map<String, String> step) {
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(step)
                .post(path(document) + "/transitions")
                .then()
                .statusCode(200);
    }

    private static String code(PlanDocumentFixture document) {
        return document.document().code();
    }

    private static String path(PlanDocumentFixture document) {
        return PLANS + "/" + code(document);
    }
}
