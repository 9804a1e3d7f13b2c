package org.diversitynetwork.indicator;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a reporting period is; it always begins with a calendar month, quarter, half-year or year. */
@Schema(name = "PeriodType", description = "How long a reporting period is.")
public enum PeriodType {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodType(int months) {
        this.months = months;
    }

    /** Whether a period of this type can begin on the day. */
    boolean begins(LocalDate day) {
        return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
    }

    /** The last day of the period that begins on the day. */
    LocalDate end(LocalDate start) {
        return start.plusMonths(months).minusDays(1);
    }
}
