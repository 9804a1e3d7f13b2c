package org.diversitynetwork.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.chart.Ink;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.chart.Sheet;

/** What stands below a scorecard: its signs, what is left out or made up, and by name the cities that are missing. */
final class ScorecardNotes {
    private static final int MOST_NOTES = 12;

    private final ScorecardView view;
    private final Sheet sheet;
    private final Labels labels;

    ScorecardNotes(ScorecardView view, Sheet sheet, Labels labels) {
        this.view = view;
        this.sheet = sheet;
        this.labels = labels;
    }

    void write(boolean someLeftOut) {
        sheet.legend(Marks.legend(labels));
        signs();
        if (isSynthetic()) {
            sheet.note(labels.say("synthetic"));
        }
        if (someLeftOut) {
            sheet.note(labels.say("earlier.left.out"));
        }
        missing();
    }

    static String names(ScorecardView view, Labels labels, List<String> codes) {
        return view.cities().stream()
                .filter(city -> codes.contains(city.code()))
                .map(city -> labels.text(city.name()))
                .collect(Collectors.joining(", "));
    }

    private boolean isSynthetic() {
        return view.indicators().stream()
                .anyMatch(row -> row.cities().stream().anyMatch(CityPoint::synthetic)
                        || row.total() != null && row.total().points().stream().anyMatch(ScorecardPoint::synthetic));
    }

    private void signs() {
        sheet.legend(List.of(
                new Sheet.Sign(14, svg -> svg.text(Lettering.SMALL, 0, 4, "→"), labels.say("target.only")),
                new Sheet.Sign(22, svg -> svg.text(Lettering.SMALL, 0, 4, "7/8"), labels.say("coverage.sign")),
                new Sheet.Sign(
                        26,
                        svg -> svg.add(
                                        "rect", "y", -4, "width", 26, "height", 8, "fill", Ink.PAPER, "stroke",
                                        Ink.QUIET)
                                .add("rect", "y", -4, "width", 12, "height", 8, "fill", Ink.BLUE),
                        labels.say("by.end"))));
    }

    /** Names the cities that the last period's values lack. */
    private void missing() {
        var lacking = view.indicators().stream()
                .filter(row -> row.total() != null && !row.total().points().isEmpty())
                .filter(row -> !row.total().points().getLast().missingCities().isEmpty())
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        sheet.down(6);
        sheet.note(labels.say("missing", view.periods().getLast().code()) + ":");
        lacking.stream()
                .limit(MOST_NOTES)
                .forEach(row -> sheet.note(labels.say(
                        "missing.row",
                        labels.text(row.indicator().name()),
                        names(view, labels, row.total().points().getLast().missingCities()))));
        if (lacking.size() > MOST_NOTES) {
            sheet.note(labels.say("missing.more", lacking.size() - MOST_NOTES));
        }
    }
}
