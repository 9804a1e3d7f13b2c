package org.diversitynetwork.shared.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The condition "comes after this row in this order". */
final class Keyset {
    private Keyset() {}

    /** Uses the parameters {@code :after0}, {@code :after1} … for the row's keys. */
    static String after(List<? extends Sorts.Key<?>> order) {
        var first = order.getFirst().descending();
        return order.stream().allMatch(key -> key.descending() == first) ? row(order) : nested(order, 0);
    }

    /** One row comparison, which an index on the same columns answers by going straight to the place. */
    private static String row(List<? extends Sorts.Key<?>> order) {
        var paths = order.stream().map(Sorts.Key::path).collect(Collectors.joining(", "));
        var values =
                IntStream.range(0, order.size()).mapToObj(i -> ":after" + i).collect(Collectors.joining(", "));
        return "(%s) %s (%s)".formatted(paths, sign(order.getFirst()), values);
    }

    /** Mixed directions: bounded by the first key, so that the index still skips what lies before. */
    private static String nested(List<? extends Sorts.Key<?>> order, int i) {
        var key = order.get(i);
        if (i == order.size() - 1) {
            return "%s %s :after%d".formatted(key.path(), sign(key), i);
        }
        return "(%1$s %2$s= :after%3$d and (%1$s %2$s :after%3$d or %4$s))"
                .formatted(key.path(), sign(key), i, nested(order, i + 1));
    }

    private static String sign(Sorts.Key<?> key) {
        return key.descending() ? "<" : ">";
    }
}
