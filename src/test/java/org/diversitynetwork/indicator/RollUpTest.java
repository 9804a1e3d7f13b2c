package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diversitynetwork.shared.store.Quantity.Qualifier.APPROX;
import static org.diversitynetwork.shared.store.Quantity.Qualifier.AT_LEAST;
import static org.diversitynetwork.shared.store.Quantity.Qualifier.AT_MOST;
import static org.diversitynetwork.shared.store.Quantity.Qualifier.EXACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diversitynetwork.indicator.RollUp.Part;
import org.diversitynetwork.indicator.RollUp.Whole;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class RollUpTest {
    private static final int DECIMALS = 2;

    /** Many random sets of cities, the same ones each time. */
    static Stream<List<Part>> cities() {
        var random = new Random(4711);
        return IntStream.range(0, 2_000).mapToObj(i -> parts(random));
    }

    private static List<Part> parts(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> new Part(
                        BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, DECIMALS),
                        BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(4)),
                        Qualifier.values()[random.nextInt(4)]))
                .toList();
    }

    @Test
    void addsWhatIsAdded() {
        assertThat(value(Aggregation.SUM, part(3, 1), part(4, 1))).isEqualByComparingTo("7");
        assertThat(value(Aggregation.LAST, part(3, 1), part(4, 1))).isEqualByComparingTo("7");
    }

    @Test
    void averagesWithAndWithoutWeights() {
        assertThat(value(Aggregation.AVERAGE, part(10, 1), part(20, 3))).isEqualByComparingTo("15");
        assertThat(value(Aggregation.WEIGHTED_AVERAGE, part(10, 1), part(20, 3)))
                .isEqualByComparingTo("17.5");
    }

    /** 10 of 17 had a traineeship: 58.8 %; Slovenia had 228 of 1,652 attendances: 13.8 %. */
    @Test
    void roundsAsThePublishedFiguresDo() {
        assertThat(share(10, 17)).isEqualByComparingTo("58.8");
        assertThat(share(228, 1652)).isEqualByComparingTo("13.8");
    }

    /** INV-13 */
    @ParameterizedTest
    @MethodSource("cities")
    void makesNothingOfWhatIsNeverRolledUp(List<Part> parts) {
        assertThat(RollUp.of(Aggregation.NONE, DECIMALS, parts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void makesNothingOfNothing(Aggregation aggregation) {
        assertThat(RollUp.of(aggregation, 0, List.of())).isEmpty();
        assertThat(RollUp.of(aggregation, 0, List.of(new Part(null, null, EXACT))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void doesNotCareForTheOrder(List<Part> parts) {
        var shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(7));
        for (var aggregation : Aggregation.values()) {
            assertThat(RollUp.of(aggregation, DECIMALS, shuffled)).isEqualTo(RollUp.of(aggregation, DECIMALS, parts));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void leavesOutWhatHasNoValue(List<Part> parts) {
        var more = new ArrayList<>(parts);
        more.add(new Part(null, null, APPROX));
        for (var aggregation : Aggregation.values()) {
            assertThat(RollUp.of(aggregation, DECIMALS, more)).isEqualTo(RollUp.of(aggregation, DECIMALS, parts));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void keepsAveragesBetweenTheLeastAndTheGreatest(List<Part> parts) {
        var values = parts.stream().map(Part::value).sorted().toList();
        for (var aggregation : List.of(Aggregation.AVERAGE, Aggregation.WEIGHTED_AVERAGE)) {
            assertThat(whole(aggregation, parts).value()).isBetween(values.getFirst(), values.getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void weighsNothingWhereAllWeighTheSame(List<Part> parts) {
        var same = parts.stream()
                .map(part -> new Part(part.value(), BigDecimal.TEN, part.qualifier()))
                .toList();
        assertThat(whole(Aggregation.WEIGHTED_AVERAGE, same)).isEqualTo(whole(Aggregation.AVERAGE, same));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void doesNotCareHowCitiesAreGroupedBeforeTheyAreAdded(List<Part> parts) {
        var cut = parts.size() / 2;
        var halves = Stream.of(parts.subList(0, cut), parts.subList(cut, parts.size()))
                .flatMap(half -> RollUp.of(Aggregation.SUM, DECIMALS, half).stream())
                .map(whole -> new Part(whole.value(), null, whole.qualifier()))
                .toList();
        assertThat(whole(Aggregation.SUM, halves).value())
                .isEqualByComparingTo(whole(Aggregation.SUM, parts).value());
    }

    @ParameterizedTest
    @EnumSource(value = Aggregation.class, names = "NONE", mode = Mode.EXCLUDE)
    void isTheCitysOwnWhereThereIsOne(Aggregation aggregation) {
        assertThat(RollUp.of(aggregation, 0, List.of(part(5, 9)))).contains(new Whole(BigDecimal.valueOf(5), EXACT));
    }

    @Test
    void isAsExactAsItsParts() {
        assertThat(exactness(EXACT, EXACT)).isEqualTo(EXACT);
        assertThat(exactness(EXACT, AT_LEAST)).isEqualTo(AT_LEAST);
        assertThat(exactness(AT_MOST, AT_MOST)).isEqualTo(AT_MOST);
        assertThat(exactness(AT_LEAST, AT_MOST)).isEqualTo(APPROX);
        assertThat(exactness(APPROX, AT_LEAST)).isEqualTo(APPROX);
        assertThat(exactness(APPROX)).isEqualTo(APPROX);
    }

    private static BigDecimal share(int some, int all) {
        var hundred = IntStream.range(0, all)
                .mapToObj(i -> new Part(BigDecimal.valueOf(i < some ? 100 : 0), BigDecimal.ONE, EXACT))
                .toList();
        return RollUp.of(Aggregation.WEIGHTED_AVERAGE, 1, hundred)
                .orElseThrow()
                .value()
                .setScale(1, RoundingMode.UNNECESSARY);
    }

    private static Qualifier exactness(Qualifier... qualifiers) {
        var parts = Stream.of(qualifiers)
                .map(q -> new Part(BigDecimal.ONE, BigDecimal.ONE, q))
                .toList();
        return whole(Aggregation.SUM, parts).qualifier();
    }

    private static BigDecimal value(Aggregation aggregation, Part... parts) {
        return whole(aggregation, List.of(parts)).value();
    }

    private static Whole whole(Aggregation aggregation, List<Part> parts) {
        return RollUp.of(aggregation, DECIMALS, parts).orElseThrow();
    }

    private static Part part(int value, int weight) {
        return new Part(BigDecimal.valueOf(value), BigDecimal.valueOf(weight), EXACT);
    }
}
