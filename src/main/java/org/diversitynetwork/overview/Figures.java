package org.diversitynetwork.overview;

import java.math.BigDecimal;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.chart.Labels;
import org.diversitynetwork.shared.chart.Lettering;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/** Values, targets and units of one indicator as texts. */
final class Figures {
    private final Labels labels;
    private final IndicatorSummary indicator;

    Figures(Labels labels, IndicatorSummary indicator) {
        this.labels = labels;
        this.indicator = indicator;
    }

    String unit() {
        return labels.unit(indicator.unit());
    }

    /** Unit, how cities add up, and which way is good where that is not the usual one. */
    String about(Aggregation method, Direction direction) {
        var about = unit() + " · " + labels.say("method." + Marks.name(method));
        return direction == Direction.DESCENDING ? about + " · " + labels.say("less.better") : about;
    }

    /** A value with its sign for how exact it is, in so much room. */
    String value(BigDecimal value, Qualifier qualifier, Lettering lettering, double room) {
        return shortest(sign(qualifier), value, lettering, room);
    }

    /** A total; a star where any of it is made up for demonstration. */
    String value(ScorecardPoint point, double room) {
        var star = point.synthetic() ? "*" : "";
        return value(point.value(), point.qualifier(), Lettering.BODY, room - Lettering.BODY.width(star)) + star;
    }

    /** Likewise of a city. */
    String value(CityPoint point, double room) {
        var star = point.synthetic() ? "*" : "";
        return value(point.value(), point.qualifier(), Lettering.BODY, room - Lettering.BODY.width(star)) + star;
    }

    /** With fewer digits after the point, or in thousands, where there is no room for all of it. */
    private String shortest(String before, BigDecimal value, Lettering lettering, double room) {
        for (var decimals = indicator.decimals(); decimals >= 0; decimals--) {
            var text = before + labels.number(value, decimals);
            if (lettering.width(text) <= room) {
                return text;
            }
        }
        return before + labels.compact(value);
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case null -> "";
            case EXACT -> "";
            case APPROX -> "≈";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
    }

    String told(BigDecimal value, Qualifier qualifier) {
        if (value == null) {
            return labels.say("value.none");
        }
        var number = labels.number(value, indicator.decimals());
        var exact = qualifier == null || qualifier == Qualifier.EXACT
                ? number
                : labels.say("qualifier." + Marks.name(qualifier), number);
        return exact + " " + unit();
    }

    String aim(Aim aim) {
        return aim.value() == null
                ? labels.say(
                        "range",
                        labels.number(aim.min(), indicator.decimals()),
                        labels.number(aim.max(), indicator.decimals()))
                : labels.number(aim.value(), indicator.decimals());
    }

    /** A target in so much room, after an arrow. */
    String aim(Aim aim, Lettering lettering, double room) {
        return aim.value() == null
                ? "→ " + labels.compact(aim.min()) + "–" + labels.compact(aim.max())
                : shortest("→ ", aim.value(), lettering, room);
    }

    /** {@code 173 people, target 200, fair}. */
    String told(BigDecimal value, Qualifier qualifier, Aim aim, Level level) {
        var told = told(value, qualifier);
        if (value == null) {
            return told;
        }
        return aim == null
                ? told + ", " + labels.say("no.target")
                : told + ", " + labels.say("target", aim(aim)) + ", " + labels.say("short." + Marks.name(level));
    }
}
