package org.diversitynetwork.pilotaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What can be changed of a pilot action, as a merge patch; what is fixed depends on its state.",
        examples = "{\"capacity\":30,\"endDate\":\"2025-07-04\"}")
record PilotActionChanges(
        @Schema(
                description = "Its title, at least in the default language of its network.",
                examples =
                        "{\"en\":\"Evening coding course with childcare\",\"pl\":\"Wieczorny kurs programowania z opieką nad dziećmi\"}")
        @NotNull
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description =
                        "Ids or codes of the target groups it is for; groups of all networks, or local to its city.",
                minItems = 1,
                maxItems = 20,
                examples = "[\"women\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotNull @Size(max = 63) String> targetGroups,

        @Schema(
                description = "What the city expects to happen, and why.",
                examples =
                        "{\"en\":\"If courses take place in the evening and children are looked after, more women finish them.\"}")
        @Translated(max = 4000, inDefaultLanguage = false)
        I18nText hypothesis,

        @Schema(
                description = "How it is tried out.",
                examples = "{\"en\":\"Twelve evenings of web development in two groups, one of them with childcare.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText method,

        @Schema(
                description = "Id or code of the partner that coordinates it; a member of the network.",
                maxLength = 63,
                examples = "arrsa")
        @Size(max = 63)
        String coordinatorPartner,

        @Schema(
                description = "Ids or codes of the partners that take part besides; members of the network.",
                maxItems = 50,
                examples = "[]")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Size(max = 63) String> partners,

        @Schema(description = "First day.", examples = "2025-03-03")
        LocalDate startDate,

        @Schema(description = "Last day; not before `startDate`.", examples = "2025-06-27")
        LocalDate endDate,

        @Schema(description = "What it may cost.") @Valid Money budget,

        @Schema(description = "Where the money comes from.", minLength = 1, maxLength = 200, examples = "City budget")
        @Size(min = 1, max = 200)
        String fundingSource,

        @Schema(description = "How many people it has places for.", minimum = "0", maximum = "1000000", examples = "24")
        @Min(0)
        @Max(1_000_000)
        Integer capacity,

        @Schema(description = "By what it will be judged; at least one before it is approved.", maxItems = 50)
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid NewSuccessCriterion> successCriteria,

        @Schema(description = "How many people of each target group it reached.", maxItems = 20)
        @NotNull
        @Size(max = 20)
        List<@NotNull @Valid NewParticipantCount> participantsReached,

        @Schema(
                description = "What was learned, whatever the outcome.",
                examples = "{\"en\":\"Childcare mattered more than the hour.\"}")
        @Translated(max = 8000, inDefaultLanguage = false)
        I18nText lessonsLearned,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static PilotActionChanges of(PilotAction pilot) {
        return new PilotActionChanges(
                pilot.title,
                texts(pilot.targetGroupIds),
                pilot.hypothesis,
                pilot.method,
                pilot.partner == null ? null : pilot.partner.id.toString(),
                texts(pilot.partnerIds),
                pilot.startDate,
                pilot.endDate,
                pilot.budget,
                pilot.fundingSource,
                pilot.capacity,
                pilot.successCriteria.stream().map(NewSuccessCriterion::of).toList(),
                pilot.participantsReached.stream().map(NewParticipantCount::of).toList(),
                pilot.lessonsLearned,
                pilot.sources);
    }

    /** All but what names other things. */
    void applyTo(PilotAction pilot) {
        pilot.title = title;
        pilot.hypothesis = hypothesis;
        pilot.method = method;
        pilot.startDate = startDate;
        pilot.endDate = endDate;
        pilot.budget = budget;
        pilot.fundingSource = fundingSource;
        pilot.capacity = capacity;
        pilot.lessonsLearned = lessonsLearned;
        pilot.sources = sources;
    }

    private static List<String> texts(UUID[] ids) {
        return Arrays.stream(ids).map(UUID::toString).toList();
    }

    @Override
    public void check(List<Finding> findings) {
        PilotTextRules.checkDates(startDate, endDate, findings);
        PilotTextRules.checkCriteria(successCriteria, findings);
    }
}
