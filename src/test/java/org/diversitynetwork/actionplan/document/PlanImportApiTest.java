package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole plan as one document on its way in. */
@QuarkusTest
class PlanImportApiTest extends PlanDocumentCalls {
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
    void takesFiveThousandActionsAtOnce() throws Exception {
        var document = withActions(5000);

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
}
