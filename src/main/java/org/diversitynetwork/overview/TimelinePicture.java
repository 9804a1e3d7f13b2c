package org.diversitynetwork.overview;

import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Mark;
import org.diversitynetwork.shared.chart.Sheet;
import org.diversitynetwork.shared.json.Languages;

/** A timeline to look at: down the page in the order of the list, with a heading for each year. */
final class TimelinePicture {
    private static final double LINE = 96;
    private static final Map<EventKind, Mark> MARKS = Map.of(
            EventKind.FOCUS_DECIDED, Mark.RING,
            EventKind.LOCAL_GROUP_FOUNDED, Mark.DOT,
            EventKind.BASELINE_PUBLISHED, Mark.SQUARE,
            EventKind.CONSULTATION_OPENED, Mark.HALF,
            EventKind.PLAN_ADOPTED, Mark.CHECK,
            EventKind.MILESTONE_REACHED, Mark.FULL_DIAMOND,
            EventKind.PILOT_STARTED, Mark.UP,
            EventKind.PILOT_ENDED, Mark.DOWN,
            EventKind.PILOT_DECIDED, Mark.TRIANGLE);

    private final TimelineView view;
    private final Labels labels;
    private final Sheet sheet;

    TimelinePicture(TimelineView view, Languages languages) {
        this.view = view;
        this.labels = new Labels(languages);
        this.sheet = new Sheet("timeline-" + view.city().code(), view.width(), labels);
    }

    String drawn() {
        var title = labels.say("timeline.title", labels.text(view.city().name()));
        var about = about();
        sheet.heading(title, List.of(about));
        sheet.tell(title + ". " + about + ".");
        Integer year = null;
        for (var event : view.items()) {
            if (year == null || year != event.at().getYear()) {
                year = event.at().getYear();
                year(year);
            }
            event(event);
        }
        sheet.down(6);
        if (view.page().next() != null) {
            sheet.note(labels.say("timeline.more"));
        }
        if (view.items().stream().anyMatch(CityEventView::synthetic)) {
            sheet.note(labels.say("made.up"));
            sheet.tell(labels.say("made.up") + ".");
        }
        return sheet.drawn();
    }

    private String about() {
        if (view.items().isEmpty()) {
            return labels.say("nothing");
        }
        var days = view.items().stream().map(CityEventView::at).sorted().toList();
        return labels.say("timeline.about", labels.day(days.getFirst()), labels.day(days.getLast()));
    }

    private void year(int year) {
        sheet.down(14);
        sheet.svg.text(Lettering.TITLE, Sheet.MARGIN, sheet.y() + 14, String.valueOf(year));
        sheet.svg.add(
                "line",
                "x1",
                Sheet.MARGIN + LINE,
                "x2",
                sheet.width - Sheet.MARGIN,
                "y1",
                sheet.y() + 7,
                "y2",
                sheet.y() + 7,
                "stroke",
                Ink.LINE);
        sheet.down(24);
    }

    private void event(CityEventView event) {
        var kind = labels.say("event." + Marks.name(event.kind()));
        var whole = labels.day(event.at());
        var day = Lettering.SMALL.width(whole) <= LINE - 4 ? whole : labels.dayOfYear(event.at());
        var title = labels.text(event.title()) + (event.synthetic() ? "*" : "");
        var left = Sheet.MARGIN + LINE + 34;
        var lines = Lettering.HEADING.wrap(title, sheet.width - Sheet.MARGIN - left, 3);
        var height = 6 + Lettering.SMALL.leading() + lines.size() * Lettering.HEADING.leading() + 6;
        sheet.svg.add(
                "line",
                "x1",
                Sheet.MARGIN + LINE + 14,
                "x2",
                Sheet.MARGIN + LINE + 14,
                "y1",
                sheet.y(),
                "y2",
                sheet.y() + height,
                "stroke",
                Ink.LINE,
                "stroke-width",
                2);
        sheet.svg.add(
                "circle",
                "cx",
                Sheet.MARGIN + LINE + 14,
                "cy",
                sheet.y() + 16,
                "r",
                10,
                "fill",
                Ink.PAPER,
                "stroke",
                Ink.LINE);
        MARKS.get(event.kind()).draw(sheet.svg, Sheet.MARGIN + LINE + 14, sheet.y() + 16, Ink.DEEP_BLUE);
        sheet.svg.text(
                Lettering.SMALL,
                Sheet.MARGIN + LINE - 4,
                sheet.y() + 16,
                Lettering.SMALL.fit(day, LINE - 4),
                "text-anchor",
                "end");
        sheet.svg.text(
                Lettering.SMALL, left, sheet.y() + 16, Lettering.SMALL.fit(kind, sheet.width - Sheet.MARGIN - left));
        var y = sheet.y() + 16;
        for (var line : lines) {
            y += Lettering.HEADING.leading();
            sheet.svg.text(Lettering.HEADING, left, y, line);
        }
        sheet.down(height);
        sheet.tell(day + ": " + kind + ", " + title + ".");
    }
}
