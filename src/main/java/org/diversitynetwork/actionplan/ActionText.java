package org.diversitynetwork.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as the plan's text has it: what is to be done, by whom, when, and paid by what. */
@Schema(
        name = "ActionText",
        description = "An action as the plan's text has it: what is to be done, by whom, when, and paid by what.")
public record ActionText(
        @Schema(
                description = "Its short name, unique among the actions of the plan.",
                pattern = PartCode.PATTERN,
                maxLength = PartCode.MAX,
                examples = "A1.2")
        @NotNull
        @Pattern(regexp = PartCode.PATTERN)
        String code,

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

        @Schema(
                description = "How it is done.",
                nullable = true,
                examples = "{\"en\":\"Two evenings a week, with care for children.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText description,

        @Schema(
                description = "Code of the partner that answers for it; needed before the plan is consulted on.",
                nullable = true,
                maxLength = 63,
                examples = "arrsa")
        @Size(max = 63)
        String leadPartner,

        @Schema(description = "Codes of the partners that help.", maxItems = 50, examples = "[]") @Size(max = 50)
        List<@NotBlank @Size(max = 63) String> supportingPartners,

        @Schema(
                description = "Codes of the target groups it is for, out of those of the plan.",
                maxItems = 20,
                examples = "[\"women\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 63) String> targetGroups,

        @Schema(description = "In the city, or together with others abroad; `local` unless told.", examples = "local")
        ActionLevel level,

        @Schema(description = "First day; within the plan's horizon.", nullable = true, examples = "2026-01-01")
        LocalDate startDate,

        @Schema(
                description = "Last day; within the plan's horizon, not before `startDate`.",
                nullable = true,
                examples = "2026-12-31")
        LocalDate endDate,

        @Schema(description = "What it is estimated to cost.", nullable = true) @Valid
        Money cost,

        @Schema(
                description =
                        "Where the money comes from. What is secured is not more than the cost, unless `overfundedReason` tells why.",
                maxItems = 50)
        @Size(max = 50)
        List<@NotNull @Valid FundingLine> funding,

        @Schema(
                description = "Why more money is secured than the action costs.",
                nullable = true,
                maxLength = 1000,
                examples = "null")
        @Size(min = 1, max = 1000)
        String overfundedReason,

        @Schema(description = "What it leaves behind that can be counted.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Output> outputs,

        @Schema(description = "Points on its way.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Milestone> milestones,

        @Schema(description = "How far its preparation has come; `idea` unless told.", examples = "scoped")
        Readiness readiness,

        @Schema(
                description = "Code of the pilot action that it takes to scale.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String originPilot) {

    public ActionText {
        supportingPartners = supportingPartners == null ? List.of() : supportingPartners;
        targetGroups = targetGroups == null ? List.of() : targetGroups;
        level = level == null ? ActionLevel.LOCAL : level;
        funding = funding == null ? List.of() : funding;
        outputs = outputs == null ? List.of() : outputs;
        milestones = milestones == null ? List.of() : milestones;
        readiness = readiness == null ? Readiness.IDEA : readiness;
    }
}
