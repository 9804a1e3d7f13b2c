package org.diversitynetwork.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.delivery.DeliveryStatus;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Mark;
import org.diversitynetwork.shared.chart.Scale;
import org.diversitynetwork.shared.chart.Sheet;
import org.diversitynetwork.shared.json.Languages;

/**
 * A plan to look at: its actions as bars over time, filled as far as they are done, with milestones and today's line. A
 * plan of very many actions shows its objectives only.
 */
final class GanttPicture {
    private static final double WIDE = 640;
    private static final double ROW = 30;
    private static final double BAR = 12;
    private static final double BESIDE = 62;
    private static final int MOST_ACTIONS = 300;

    private final GanttView plan;
    private final Labels labels;
    private final Sheet sheet;
    private final boolean wide;
    private final boolean objectivesOnly;
    private final Scale scale;

    GanttPicture(GanttView plan, Languages languages) {
        this.plan = plan;
        this.labels = new Labels(languages);
        this.sheet = new Sheet("gantt-" + plan.code(), plan.width(), labels);
        this.wide = plan.width() >= WIDE;
        this.objectivesOnly = actions().count() > MOST_ACTIONS;
        var names = wide ? Math.min(360, sheet.inner() * 0.36) : 0;
        this.scale = Scale.from(
                plan.startDate().toEpochDay(),
                plan.endDate().toEpochDay() + 1.0,
                Sheet.MARGIN + names,
                sheet.width - Sheet.MARGIN - BESIDE);
    }

    private Stream<GanttAction> actions() {
        return plan.objectives().stream().flatMap(objective -> objective.actions().stream());
    }

    String drawn() {
        var title = labels.text(plan.title()) + (plan.synthetic() ? "*" : "");
        var about = labels.say(
                "gantt.about",
                labels.text(plan.city().name()),
                labels.day(plan.startDate()),
                labels.day(plan.endDate()),
                plan.progressPercent());
        sheet.heading(title, List.of(about));
        sheet.tell(title + ". " + about + ".");
        if (objectivesOnly) {
            sheet.note(labels.say("plan.only", actions().count()));
        }
        var rows = rowsHeight();
        sheet.down(8);
        new GanttCalendar(plan, labels, sheet, scale, rows).draw();
        plan.objectives().forEach(this::objective);
        sheet.down(18);
        sheet.down(10);
        legend();
        if (plan.synthetic()) {
            sheet.note(labels.say("made.up"));
            sheet.tell(labels.say("made.up") + ".");
        }
        return sheet.drawn();
    }

    private double rowsHeight() {
        var height = plan.objectives().stream()
                .mapToDouble(objective ->
                        ROW + (objectivesOnly ? 0 : objective.actions().size() * (wide ? ROW : ROW + 18)))
                .sum();
        return objectivesOnly && !wide ? height + plan.objectives().size() * 18 : height;
    }

    private void objective(GanttObjective objective) {
        var title = objective.code() + "  " + labels.text(objective.title());
        sheet.svg.add(
                "rect",
                "x",
                Sheet.MARGIN,
                "y",
                sheet.y() + 4,
                "width",
                sheet.inner(),
                "height",
                ROW - 8,
                "fill",
                Ink.FAINT,
                "fill-opacity",
                objectivesOnly ? "0.6" : null);
        var room = objectivesOnly && wide ? scale.start() - Sheet.MARGIN - 12 : sheet.inner() - 12;
        sheet.svg.open("g").hint(title);
        sheet.svg.text(Lettering.HEADING, Sheet.MARGIN + 6, sheet.y() + 19, Lettering.HEADING.fit(title, room));
        sheet.svg.close();
        sheet.tell(title + ".");
        if (objectivesOnly) {
            if (!wide) {
                sheet.down(18);
            }
            whole(objective, title);
            sheet.down(ROW);
        } else {
            sheet.down(ROW);
            objective.actions().forEach(this::action);
        }
    }

    /** All actions of an objective as one bar. */
    private void whole(GanttObjective objective, String title) {
        var starts = objective.actions().stream()
                .map(GanttAction::startDate)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        var ends = objective.actions().stream()
                .map(GanttAction::endDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        if (starts.isPresent() && ends.isPresent()) {
            var done = objective.actions().stream()
                    .filter(action -> action.percent() != null)
                    .mapToInt(GanttAction::percent)
                    .average();
            bar(starts.get(), ends.get(), done.isPresent() ? (int) Math.round(done.getAsDouble()) : null, false, title);
        }
    }

    private void action(GanttAction action) {
        var title = action.code() + "  " + labels.text(action.title());
        sheet.svg.open("g").hint(title);
        sheet.svg.textOnPaper(
                Lettering.BODY,
                Sheet.MARGIN + 6,
                sheet.y() + 18,
                Lettering.BODY.fit(title, wide ? scale.start() - Sheet.MARGIN - 16 : sheet.inner() - 12));
        sheet.svg.close();
        sheet.down(wide ? 0 : 18);
        if (action.startDate() != null && action.endDate() != null) {
            var cancelled = action.status() == DeliveryStatus.CANCELLED;
            bar(action.startDate(), action.endDate(), action.percent(), cancelled, title);
            beside(action, scale.at(action.endDate().toEpochDay() + 1.0));
        }
        action.milestones().forEach(this::milestone);
        tell(action, title);
        sheet.down(ROW);
    }

    private void bar(LocalDate from, LocalDate to, Integer percent, boolean cancelled, String title) {
        var x = scale.at(from.toEpochDay());
        var room = Math.max(3, scale.at(to.toEpochDay() + 1.0) - x);
        var y = sheet.y() + (ROW - BAR) / 2;
        sheet.svg.open("g").hint("%s: %s – %s".formatted(title, labels.day(from), labels.day(to)));
        sheet.svg.add(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                room,
                "height",
                BAR,
                "rx",
                2,
                "fill",
                cancelled ? Ink.PAPER : Ink.LIGHT_BLUE,
                "stroke",
                Ink.DEEP_BLUE,
                "stroke-dasharray",
                cancelled ? "3 2" : null);
        if (percent != null && percent > 0 && !cancelled) {
            sheet.svg.add(
                    "rect", "x", x, "y", y, "width", room * percent / 100, "height", BAR, "rx", 2, "fill", Ink.BLUE);
        }
        sheet.svg.close();
    }

    private void beside(GanttAction action, double x) {
        var text = action.status() == DeliveryStatus.CANCELLED
                ? labels.say("cancelled")
                : action.percent() == null ? "" : action.percent() + " %";
        var at = x + 9;
        if (action.late()) {
            Mark.TRIANGLE.draw(sheet.svg, at + 3, sheet.y() + ROW / 2);
            text = (text + " " + labels.say("late")).strip();
            at += 12;
        }
        var room = sheet.width - Sheet.MARGIN - at;
        if (!text.isEmpty()) {
            sheet.svg.textOnPaper(Lettering.SMALL, at, sheet.y() + 19, Lettering.SMALL.fit(text, Math.max(room, 20)));
        }
    }

    private void milestone(GanttMilestone milestone) {
        var day = milestone.doneOn() == null ? milestone.dueDate() : milestone.doneOn();
        if (day == null || day.isBefore(plan.startDate()) || day.isAfter(plan.endDate())) {
            return;
        }
        var done = milestone.doneOn() != null;
        sheet.svg
                .open("g")
                .hint(labels.text(milestone.title()) + ", " + labels.day(day) + ", "
                        + labels.say(done ? "milestone.done" : "milestone.due"));
        (done ? Mark.FULL_DIAMOND : Mark.DIAMOND)
                .draw(sheet.svg, scale.at(day.toEpochDay() + 0.5), sheet.y() + ROW / 2);
        sheet.svg.close();
    }

    private void tell(GanttAction action, String title) {
        if (action.startDate() == null || action.endDate() == null) {
            sheet.tell(title + ".");
            return;
        }
        sheet.tell(title + ": " + labels.day(action.startDate()) + " – " + labels.day(action.endDate())
                + (action.percent() == null ? "" : ", " + action.percent() + " %")
                + (action.late() ? ", " + labels.say("late") : "") + ".");
    }

    private void legend() {
        sheet.legend(List.of(
                new Sheet.Sign(
                        26,
                        svg -> svg.add(
                                        "rect",
                                        "y",
                                        -6,
                                        "width",
                                        26,
                                        "height",
                                        BAR,
                                        "rx",
                                        2,
                                        "fill",
                                        Ink.LIGHT_BLUE,
                                        "stroke",
                                        Ink.DEEP_BLUE)
                                .add("rect", "y", -6, "width", 12, "height", BAR, "rx", 2, "fill", Ink.BLUE),
                        labels.say("bar.done")),
                new Sheet.Sign(12, svg -> Mark.FULL_DIAMOND.draw(svg, 6, 0), labels.say("milestone.done")),
                new Sheet.Sign(12, svg -> Mark.DIAMOND.draw(svg, 6, 0), labels.say("milestone.due")),
                new Sheet.Sign(12, svg -> Mark.TRIANGLE.draw(svg, 6, 0), labels.say("late"))));
    }
}
