package org.diversitynetwork.actionplan.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The horizon of a plan cut into columns of a table: quarters, or years where those would be too many. */
record Timetable(LocalDate from, int columns, boolean quarters) {
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_YEARS = 40;

    /** A year above the columns that it spans. */
    record Year(int year, int span) {}

    static Timetable of(LocalDate start, LocalDate end) {
        var firstQuarter = start.with(IsoFields.DAY_OF_QUARTER, 1);
        var quarters = (int) IsoFields.QUARTER_YEARS.between(firstQuarter, end) + 1;
        if (quarters <= MOST_COLUMNS) {
            return new Timetable(firstQuarter, quarters, true);
        }
        var firstYear = start.withDayOfYear(1);
        return new Timetable(
                firstYear, Math.min(MOST_YEARS, (int) ChronoUnit.YEARS.between(firstYear, end) + 1), false);
    }

    private LocalDate start(int column) {
        return quarters ? from.plus(column, IsoFields.QUARTER_YEARS) : from.plusYears(column);
    }

    public List<Year> years() {
        var spans = new TreeMap<Integer, Integer>();
        IntStream.range(0, columns).forEach(column -> spans.merge(start(column).getYear(), 1, Integer::sum));
        return spans.entrySet().stream()
                .map(span -> new Year(span.getKey(), span.getValue()))
                .toList();
    }

    /** Number of the quarter above each column. */
    public List<Integer> labels() {
        return IntStream.range(0, columns)
                .mapToObj(column -> start(column).get(IsoFields.QUARTER_OF_YEAR))
                .toList();
    }

    List<Boolean> turns(LocalDate start, LocalDate end) {
        return IntStream.range(0, columns)
                .mapToObj(column -> start != null
                        && end != null
                        && start.isBefore(start(column + 1))
                        && !end.isBefore(start(column)))
                .toList();
    }
}
