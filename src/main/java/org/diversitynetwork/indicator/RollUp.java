package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/** Makes one value of those of several cities in one period, in the way that the indicator names. */
public final class RollUp {
    private RollUp() {}

    /** A value to be rolled up: {@code weight} counts in weighted averages only. */
    public record Part(BigDecimal value, BigDecimal weight, Qualifier qualifier) {}

    /** The one value, and how exact it is. */
    public record Whole(BigDecimal value, Qualifier qualifier) {}

    /**
     * INV-13: never anything where nothing may be rolled up. Parts without a value are left out; whoever shows the
     * whole names them as missing.
     */
    public static Optional<Whole> of(Aggregation aggregation, int decimals, Collection<Part> parts) {
        var known = parts.stream().filter(part -> part.value() != null).toList();
        if (known.isEmpty() || aggregation == Aggregation.NONE) {
            return Optional.empty();
        }
        var value = switch (aggregation) {
            case SUM, LAST -> sum(known);
            case AVERAGE -> sum(known).divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128);
            case WEIGHTED_AVERAGE -> weighted(known);
            case NONE -> throw new IllegalStateException("Nothing is rolled up here.");
        };
        return Optional.of(new Whole(value.setScale(decimals, RoundingMode.HALF_UP), exactness(known)));
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weighted(List<Part> parts) {
        var weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.stream()
                .map(part -> part.value().multiply(part.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, MathContext.DECIMAL128);
    }

    /** What is at least this in some parts and exactly this in the others is at least this in all. */
    private static Qualifier exactness(List<Part> parts) {
        return exactness(parts.stream().map(Part::qualifier).collect(Collectors.toSet()));
    }

    /** How exact something is that was worked out from values of these qualifiers, all of which add to it. */
    static Qualifier exactness(Set<Qualifier> qualifiers) {
        var loose = qualifiers.stream().filter(q -> q != Qualifier.EXACT).toList();
        return switch (loose.size()) {
            case 0 -> Qualifier.EXACT;
            case 1 -> loose.getFirst();
            default -> Qualifier.APPROX;
        };
    }
}
