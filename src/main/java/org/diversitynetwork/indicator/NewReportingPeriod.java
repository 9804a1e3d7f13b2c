package org.diversitynetwork.indicator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A reporting period to be added to a network.")
record NewReportingPeriod(
        @Schema(
                description = "Its address; unique in the network.",
                pattern = Code.PATTERN,
                maxLength = 63,
                examples = "2027-h1")
        @NotNull
        @Code
        String code,

        @Schema(description = "How long it is.", examples = "half_year") @NotNull
        PeriodType type,

        @Schema(
                description = "First day: that of a calendar month, quarter, half-year or year.",
                examples = "2027-01-01")
        @NotNull
        LocalDate startDate,

        @Schema(description = "Last day of the same.", examples = "2027-06-30") @NotNull
        LocalDate endDate)
        implements SelfChecked {

    @Override
    public void check(List<Finding> findings) {
        if (!type.begins(startDate)) {
            findings.add(Finding.at(
                    "#/startDate",
                    "not-whole",
                    "A period begins with the first day of a calendar period of its type."));
        } else if (!type.end(startDate).equals(endDate)) {
            findings.add(Finding.at("#/endDate", "not-whole", "The period ends on " + type.end(startDate) + "."));
        }
    }
}
