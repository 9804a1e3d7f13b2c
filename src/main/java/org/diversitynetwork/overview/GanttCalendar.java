package org.diversitynetwork.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Scale;
import org.diversitynetwork.shared.chart.Sheet;

/** The time that a plan runs over, as lines behind its {@code rows} points of rows, and today among them. */
final class GanttCalendar {
    private static final int MOST_MONTHS = 18;

    private final GanttView plan;
    private final Labels labels;
    private final Sheet sheet;
    private final Scale scale;
    private final double rows;

    GanttCalendar(GanttView plan, Labels labels, Sheet sheet, Scale scale, double rows) {
        this.plan = plan;
        this.labels = labels;
        this.sheet = sheet;
        this.scale = scale;
        this.rows = rows;
    }

    void draw() {
        time();
        today();
    }

    /** Years above, and below them quarters, or months where the plan is short. */
    private void time() {
        var months = plan.startDate().until(plan.endDate()).toTotalMonths();
        var room = (scale.end() - scale.start()) / Math.max(1, months + 1);
        var step = months <= MOST_MONTHS && room >= 34 ? 1 : room * 3 >= 26 ? 3 : 12;
        var top = sheet.y();
        var month = YearMonth.from(plan.startDate());
        month = step == 12
                ? month.withMonth(1)
                : step == 3 ? month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1) : month;
        for (; !month.atDay(1).isAfter(plan.endDate()); month = month.plusMonths(step)) {
            var x = Math.max(scale.start(), scale.at(month.atDay(1).toEpochDay()));
            var end = Math.min(
                    scale.end(), scale.at(month.plusMonths(step).atDay(1).toEpochDay()));
            var isYear = month.getMonthValue() == 1;
            sheet.svg.add(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    top + (isYear ? 0 : 18),
                    "y2",
                    top + 36 + rows,
                    "stroke",
                    isYear ? "#a0a0a0" : Ink.LINE);
            if (step < 12) {
                var text = step == 1 ? labels.month(month) : "Q" + (month.getMonthValue() + 2) / 3;
                if (Lettering.SMALL.width(text) <= end - x - 2) {
                    sheet.svg.text(Lettering.SMALL, (x + end) / 2, top + 30, text, "text-anchor", "middle");
                }
            }
        }
        years(top, step == 12);
        sheet.down(36);
    }

    private void years(double top, boolean alone) {
        for (var year = plan.startDate().getYear(); year <= plan.endDate().getYear(); year++) {
            var from = Math.max(scale.start(), scale.at(LocalDate.of(year, 1, 1).toEpochDay()));
            var to = Math.min(scale.end(), scale.at(LocalDate.of(year + 1, 1, 1).toEpochDay()));
            var text = String.valueOf(year);
            if (Lettering.HEADING.width(text) <= to - from - 2) {
                sheet.svg.text(
                        Lettering.HEADING, (from + to) / 2, top + (alone ? 26 : 13), text, "text-anchor", "middle");
            }
        }
    }

    /** Drawn before the rows, so that it runs behind their words. */
    private void today() {
        var x = scale.at(plan.today().toEpochDay());
        if (x < scale.start() || x > scale.end()) {
            return;
        }
        sheet.svg.add(
                "line",
                "x1",
                x,
                "x2",
                x,
                "y1",
                sheet.y() - 4,
                "y2",
                sheet.y() + rows + 2,
                "stroke",
                Ink.RED,
                "stroke-width",
                1.5,
                "stroke-dasharray",
                "5 3");
        var text = labels.say("today", labels.day(plan.today()));
        var half = Lettering.SMALL.width(text) / 2;
        sheet.svg.text(
                Lettering.SMALL,
                Math.clamp(x, Sheet.MARGIN + half, sheet.width - Sheet.MARGIN - half),
                sheet.y() + rows + 14,
                text,
                "text-anchor",
                "middle");
    }
}
