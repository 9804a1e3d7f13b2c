package org.diversitynetwork.actionplan;

import java.time.Instant;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Translated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and where people may say what they think of a plan. */
@Schema(name = "Consultation", description = "When and where people may say what they think of a plan.")
public record Consultation(
        @Schema(
                description = "From when; the step to `consultation` unless told, and never before it.",
                nullable = true,
                examples = "2026-12-01T08:00:00Z")
        Instant opensAt,

        @Schema(
                description = "Until when; after `opensAt` by at least the days that the network listens.",
                nullable = true,
                examples = "2026-12-22T22:00:00Z")
        Instant closesAt,

        @Schema(
                description = "Where else people can be heard.",
                nullable = true,
                examples = "{\"en\":\"The town hall, Tuesdays from four to six.\"}")
        @Translated(max = 2000, inDefaultLanguage = false)
        I18nText channel) {

    void check(List<Finding> findings) {
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            findings.add(Finding.at(
                    "#/consultation/closesAt", "before-start", "A consultation closes after it has opened."));
        }
    }

    static Consultation of(ActionPlan plan) {
        return new Consultation(plan.consultationOpensAt, plan.consultationClosesAt, plan.consultationChannel);
    }
}
