package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.aPlan;

import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDocumentRulesTest {

    @Test
    void findsNothingInASoundPlan() {
        assertThat(findings(aPlan().document())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /endDate                              | "2026-01-01"                              | before-start      | #/endDate
                    /title                                | {"pl":"Kobiety"}                          | required          | #/title/en
                    /vision                               | {"pl":"Kobiety"}                          | required          | #/vision/en
                    /governance                           | {"pl":"Kobiety"}                          | required          | #/governance/en
                    /problemStatements/1                  | {"pl":"Kobiety"}                          | required          | #/problemStatements/1/en
                    /targetGroups/2                       | "women"                                   | repeated          | #/targetGroups/2
                    /integrationCheck/1/aspect            | "gender"                                  | repeated          | #/integrationCheck/1/aspect
                    /integrationCheck/0/note              | {"pl":"Kobiety"}                          | required          | #/integrationCheck/0/note/en
                    /objectives/3 | {"code":"S1.1","kind":"strategic","title":{"en":"x"}} | repeated | #/objectives/3/code
                    /objectives/0/parent                  | "S1.1"                                    | not-allowed       | #/objectives/0/parent
                    /objectives/0/parent                  | "S1"                                      | not-allowed       | #/objectives/0/parent
                    /objectives/1/parent                  | null                                      | required          | #/objectives/1/parent
                    /objectives/1/parent                  | "S9"                                      | unknown-reference | #/objectives/1/parent
                    /objectives/1/parent                  | "S1.2"                                    | not-strategic     | #/objectives/1/parent
                    /objectives/1/parent                  | "S1.1"                                    | not-strategic     | #/objectives/1/parent
                    /objectives/1/title                   | {"pl":"Kobiety"}                          | required          | #/objectives/1/title/en
                    /objectives/1/expectedResult          | {"pl":"Kobiety"}                          | required          | #/objectives/1/expectedResult/en
                    /objectives/1/indicators              | ["jobs","jobs"]                           | repeated          | #/objectives/1/indicators/1
                    /actions/2/code                       | "A1.1"                                    | repeated          | #/actions/2/code
                    /actions/1/objective                  | "S1"                                      | not-specific      | #/actions/1/objective
                    /actions/1/objective                  | "S9"                                      | unknown-reference | #/actions/1/objective
                    /actions/1/title                      | {"pl":"Kobiety"}                          | required          | #/actions/1/title/en
                    /actions/0/description                | {"pl":"Kobiety"}                          | required          | #/actions/0/description/en
                    /actions/0/supportingPartners         | ["nkua","arrsa"]                          | repeated          | #/actions/0/supportingPartners/1
                    /actions/0/supportingPartners         | ["nkua","nkua"]                           | repeated          | #/actions/0/supportingPartners/1
                    /actions/1/targetGroups/1             | "migrants"                                | not-in-plan       | #/actions/1/targetGroups/1
                    /actions/1/targetGroups/1             | "women"                                   | repeated          | #/actions/1/targetGroups/1
                    /actions/2/startDate                  | "2025-12-31"                              | outside-horizon   | #/actions/2/startDate
                    /actions/2/endDate                    | "2029-01-01"                              | outside-horizon   | #/actions/2/endDate
                    /actions/2/endDate                    | "2028-04-30"                              | before-start      | #/actions/2/endDate
                    /actions/0/cost                       | null                                      | required          | #/actions/0/cost
                    /actions/0/funding/0/amount           | "12000.01"                                | overfunded        | #/actions/0/funding
                    /actions/0/outputs/0/dueDate          | "2027-07-01"                              | after-end         | #/actions/0/outputs/0/dueDate
                    /actions/1/outputs                    | [{"key":"O1","title":{"en":"x"},"dueDate":"2029-01-01"}] | outside-horizon | #/actions/1/outputs/0/dueDate
                    /actions/0/outputs/0/targetValue      | 60                                        | required          | #/actions/0/outputs/0/indicator
                    /actions/0/outputs/0/title            | {"pl":"Kobiety"}                          | required          | #/actions/0/outputs/0/title/en
                    /actions/0/outputs/1                  | {"key":"O1","title":{"en":"x"}}           | repeated          | #/actions/0/outputs/1/key
                    /actions/0/milestones/1/key           | "M1"                                      | repeated          | #/actions/0/milestones/1/key
                    /actions/0/milestones/1/title         | {"pl":"Kobiety"}                          | required          | #/actions/0/milestones/1/title/en
                    /actions/0/milestones/1/dueDate       | "2029-01-01"                              | outside-horizon   | #/actions/0/milestones/1/dueDate
                    /risks/1/code                         | "R1"                                      | repeated          | #/risks/1/code
                    /risks/0/action                       | "A9"                                      | unknown-reference | #/risks/0/action
                    /risks/0/title                        | {"pl":"Kobiety"}                          | required          | #/risks/0/title/en
                    /risks/0/mitigation                   | {"pl":"Kobiety"}                          | required          | #/risks/0/mitigation/en
                    """)
    void namesTheOneFaultAndItsPlace(String pointer, String json, String code, String found) {
        assertThat(findings(aPlan().with(pointer, json).document()))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(code, found));
    }

    @Test
    void takesMoreMoneyThanTheCostWhereAReasonIsGiven() {
        var plan = aPlan().with("/actions/0/funding/0/amount", "\"12000.01\"")
                .with("/actions/0/overfundedReason", "\"The rest is kept for a second course.\"");

        assertThat(findings(plan.document())).isEmpty();
    }

    @Test
    void countsOnlySecuredMoneyAgainstTheCost() {
        assertThat(findings(aPlan().with("/actions/0/funding/1/amount", "\"900000\"")
                        .document()))
                .isEmpty();
    }

    @Test
    void findsTheFirstAndTheLastDayOfTheHorizonWithinIt() {
        var plan = aPlan().with("/actions/2/startDate", "\"2026-01-01\"").with("/actions/2/endDate", "\"2028-12-31\"");

        assertThat(findings(plan.document())).isEmpty();
    }

    @Test
    void findsTheOneBadActionAmongFiveThousand() {
        var plan = aPlan();
        for (var i = 3; i < 5000; i++) {
            var end = i == 4711 ? "2029-01-01" : "2028-12-31";
            plan.with("/actions/" + i, """
                    {"code":"B%d","objective":"S1.1","title":{"en":"x"},"endDate":"%s"}""".formatted(i, end));
        }

        assertThat(findings(plan.document())).extracting(Finding::pointer).containsExactly("#/actions/4711/endDate");
    }

    private static List<Finding> findings(PlanDocument plan) {
        var findings = new ArrayList<Finding>();
        PlanDocumentRules.check(plan, findings);
        return findings;
    }
}
