package org.diversitynetwork.actionplan.part;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.actionplan.ActionLevel;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.FundingLine;
import org.diversitynetwork.actionplan.Milestone;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.Readiness;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of an action, as a merge patch. */
@Schema(
        description = "What can be changed of an action, as a merge patch. Its code stays.",
        examples = "{\"readiness\":\"ready\",\"endDate\":\"2026-12-31\"}")
record ActionChanges(
        @Schema(
                description = "Code of the specific objective of the same plan that it serves.",
                maxLength = 36,
                examples = "S1.1")
        @NotBlank
        @Size(max = 36)
        String objective,

        @Schema(
                description = "What is to be done, at least in the plan's language.",
                examples = "{\"en\":\"Evening courses for women\",\"pl\":\"Kursy wieczorowe dla kobiet\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(description = "How it is done.", examples = "{\"en\":\"Two evenings a week, with care for children.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText description,

        @Schema(
                description = "Code of the partner that answers for it; needed before the plan is consulted on.",
                maxLength = 63,
                examples = "arrsa")
        @Size(max = 63)
        String leadPartner,

        @Schema(description = "Codes of the partners that help.", maxItems = 50, examples = "[]")
        @Size(max = 50)
        @NotNull
        List<@NotBlank @Size(max = 63) String> supportingPartners,

        @Schema(
                description = "Codes of the target groups it is for, out of those of the plan.",
                maxItems = 20,
                examples = "[\"women\"]")
        @Size(max = 20)
        @NotNull
        List<@NotBlank @Size(max = 63) String> targetGroups,

        @Schema(description = "In the city, or together with others abroad; `local` unless told.", examples = "local")
        @NotNull
        ActionLevel level,

        @Schema(description = "First day; within the plan's horizon.", examples = "2026-01-01")
        LocalDate startDate,

        @Schema(description = "Last day; within the plan's horizon, not before `startDate`.", examples = "2026-12-31")
        LocalDate endDate,

        @Schema(description = "What it is estimated to cost.", nullable = true) @Valid
        Money cost,

        @Schema(
                description =
                        "Where the money comes from. What is secured is not more than the cost, unless `overfundedReason` tells why.",
                maxItems = 50)
        @Size(max = 50)
        @NotNull
        List<@NotNull @Valid FundingLine> funding,

        @Schema(description = "Why more money is secured than the action costs.", maxLength = 1000, examples = "null")
        @Size(min = 1, max = 1000)
        String overfundedReason,

        @Schema(description = "What it leaves behind that can be counted.", maxItems = 50) @Size(max = 50) @NotNull
        List<@NotNull @Valid Output> outputs,

        @Schema(description = "Points on its way.", maxItems = 50) @Size(max = 50) @NotNull
        List<@NotNull @Valid Milestone> milestones,

        @Schema(description = "How far its preparation has come; `idea` unless told.", examples = "scoped") @NotNull
        Readiness readiness,

        @Schema(description = "Code of the pilot action that it takes to scale.", maxLength = 63, examples = "null")
        @Size(max = 63)
        String originPilot,

        @Schema(
                description = "Its place among the plan's parts of this kind.",
                minimum = "0",
                maximum = "1000000",
                examples = "1")
        @NotNull
        @Min(0)
        @Max(1000000)
        Integer order) {

    static ActionChanges of(ActionText text, PlanAction row) {
        return new ActionChanges(
                text.objective(),
                text.title(),
                text.description(),
                text.leadPartner(),
                text.supportingPartners(),
                text.targetGroups(),
                text.level(),
                text.startDate(),
                text.endDate(),
                text.cost(),
                text.funding(),
                text.overfundedReason(),
                text.outputs(),
                text.milestones(),
                text.readiness(),
                text.originPilot(),
                row.turn);
    }

    ActionText text(PlanAction row) {
        return new ActionText(
                row.code,
                objective,
                title,
                description,
                leadPartner,
                supportingPartners,
                targetGroups,
                level,
                startDate,
                endDate,
                cost,
                funding,
                overfundedReason,
                outputs,
                milestones,
                readiness,
                originPilot);
    }
}
