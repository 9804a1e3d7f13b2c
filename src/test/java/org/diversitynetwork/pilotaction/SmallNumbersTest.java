package org.diversitynetwork.pilotaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diversitynetwork.pilotaction.SmallNumbers.Count;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final int K = 5;

    private static boolean[] hidden(int... people) {
        return SmallNumbers.hidden(
                IntStream.of(people).mapToObj(n -> new Count(n, K)).toList());
    }

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(hidden(5, 12, 300)).containsOnly(false);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void hidesASmallNumberAndTheNextSmallestWithIt() {
        assertThat(hidden(30, 3, 8)).containsExactly(false, true, true);
    }

    @Test
    void hidesASingleSmallNumberThoughNothingElseIsThere() {
        assertThat(hidden(3)).containsExactly(true);
    }

    @Test
    void hidesMoreWhereTheHiddenOnesAreFewTogether() {
        assertThat(hidden(1, 2, 40, 9)).containsExactly(true, true, false, true);
        assertThat(hidden(3, 4, 40, 9)).containsExactly(true, true, false, false);
    }

    @Test
    void goesByTheLimitOfEachKind() {
        var counts = List.of(new Count(7, 10), new Count(7, 5), new Count(50, 5));
        assertThat(SmallNumbers.hidden(counts)).containsExactly(true, true, false);
    }

    /** Whoever knows the total of all works out at best the sum of those hidden: never one count, never a small sum. */
    @Test
    void neverLetsATotalGiveAwayWhatIsHidden() {
        var random = new Random(4);
        for (var round = 0; round < 20_000; round++) {
            var counts = random.ints(random.nextInt(8), 0, 30)
                    .mapToObj(n -> new Count(n, random.nextBoolean() ? 5 : 10))
                    .toList();
            var hidden = SmallNumbers.hidden(counts);
            var held = IntStream.range(0, counts.size())
                    .filter(i -> hidden[i])
                    .mapToObj(counts::get)
                    .toList();
            for (var i = 0; i < counts.size(); i++) {
                assertThat(hidden[i] || !counts.get(i).isSmall())
                        .as("%s", counts)
                        .isTrue();
            }
            if (!held.isEmpty() && held.size() < counts.size()) {
                var sum = held.stream().mapToInt(Count::people).sum();
                assertThat(held).as("%s", counts).hasSizeGreaterThan(1);
                assertThat(sum)
                        .as("%s", counts)
                        .isGreaterThanOrEqualTo(
                                held.stream().mapToInt(Count::fewest).max().orElseThrow());
            }
        }
    }

    @Test
    void hidesNothingWithoutNeed() {
        var random = new Random(5);
        for (var round = 0; round < 5_000; round++) {
            var counts = random.ints(1 + random.nextInt(8), 0, 30)
                    .mapToObj(n -> new Count(n, K))
                    .toList();
            var hidden = SmallNumbers.hidden(counts);
            var anySmall = counts.stream().anyMatch(Count::isSmall);
            if (!anySmall) {
                assertThat(hidden).containsOnly(false);
            }
            var largest = counts.stream().mapToInt(Count::people).max().orElseThrow();
            var shown =
                    IntStream.range(0, counts.size()).filter(i -> !hidden[i]).toArray();
            for (var i : shown) {
                assertThat(counts.get(i).people()).isBetween(K, largest);
            }
        }
    }
}
