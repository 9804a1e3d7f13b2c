package org.diversitynetwork.pilotaction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which counts are too small to be shown. Whoever knows the total could work a single hidden one out, or that
 * hidden ones are few together; so the next smallest ones are hidden too until that tells nothing.
 */
final class SmallNumbers {
    private SmallNumbers() {}

    /** People counted, and the fewest of this kind that are shown. */
    record Count(int people, int fewest) {
        boolean isSmall() {
            return people < fewest;
        }
    }

    static boolean[] hidden(List<Count> counts) {
        var hidden = new boolean[counts.size()];
        var bySize = IntStream.range(0, counts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> counts.get(i).people()))
                .toList();
        bySize.stream().filter(i -> counts.get(i).isSmall()).forEach(i -> hidden[i] = true);
        for (var i : bySize) {
            if (isSafe(counts, hidden)) {
                break;
            }
            hidden[i] = true;
        }
        return hidden;
    }

    /** Nothing is hidden, or at least two are, which together are as many as may be shown. */
    private static boolean isSafe(List<Count> counts, boolean[] hidden) {
        var held = IntStream.range(0, hidden.length)
                .filter(i -> hidden[i])
                .mapToObj(counts::get)
                .toList();
        var people = held.stream().mapToLong(Count::people).sum();
        var fewest = held.stream().mapToInt(Count::fewest).max().orElse(0);
        return held.isEmpty() || held.size() > 1 && people >= fewest;
    }
}
