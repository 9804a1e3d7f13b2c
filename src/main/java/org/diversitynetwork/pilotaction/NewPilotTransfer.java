package org.diversitynetwork.pilotaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A pilot action to be made of another one: in the same city in another form, or in another city.")
record NewPilotTransfer(
        @Schema(
                description = "Address of the new pilot action; unique among all of them.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "arezzo-evening-coding")
        @NotNull
        @Code
        String code,

        @Schema(description = "Id or code of the city that is to try it out.", maxLength = 63, examples = "arezzo")
        @NotNull
        @Size(max = 63)
        String city,

        @Schema(
                description = "Id or code of the network that it is to belong to; that of the first one unless told.",
                nullable = true,
                maxLength = 63,
                examples = "techdiversity")
        @Size(max = 63)
        String network,

        @Schema(
                description = "Its title; that of the first one unless told.",
                nullable = true,
                examples =
                        "{\"en\":\"Evening coding course in Arezzo\",\"it\":\"Corso serale di programmazione ad Arezzo\"}")
        @Translated(max = 300, inDefaultLanguage = false)
        I18nText title,

        @Schema(
                description =
                        "Id or code of the partner that is to coordinate it; within the same city that of the first one unless told.",
                nullable = true,
                maxLength = 63,
                examples = "arezzo-municipality")
        @Size(max = 63)
        String coordinatorPartner,

        @Schema(description = "First day.", nullable = true, examples = "2026-03-02")
        LocalDate startDate,

        @Schema(description = "Last day; not before `startDate`.", nullable = true, examples = "2026-06-26")
        LocalDate endDate,

        @Schema(description = "What it may cost.", nullable = true) @Valid
        Money budget,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewPilotTransfer {
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        PilotTextRules.checkDates(startDate, endDate, findings);
    }
}
