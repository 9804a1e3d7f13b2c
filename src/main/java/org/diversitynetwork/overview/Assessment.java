package org.diversitynetwork.overview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.Thresholds;

/**
 * A value held against what it was to reach: which share of the way it has come, and what that is called.
 *
 * <p>Where more is better, the share is value by target; where less is better, target by value. Within a range it is
 * one. Of a target that is not above zero no share can be told, only whether it is reached.
 */
record Assessment(BigDecimal share, Level level) {
    private static final Assessment NOTHING = new Assessment(null, Level.NONE);
    private static final Assessment UNTOLD = new Assessment(null, Level.UNKNOWN);
    private static final int DIGITS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    static Assessment of(BigDecimal value, Aim aim, Direction direction, Thresholds thresholds) {
        if (value == null) {
            return NOTHING;
        }
        if (aim == null) {
            return UNTOLD;
        }
        var goal = goal(value, aim, direction);
        if (reaches(value, goal, direction) || isWithin(value, aim)) {
            return new Assessment(isWithin(value, aim) ? BigDecimal.ONE : share(value, goal, direction), Level.GOOD);
        }
        var share = share(value, goal, direction);
        if (share == null) {
            return new Assessment(null, Level.POOR);
        }
        return new Assessment(share, level(share, thresholds == null ? Thresholds.USUAL : thresholds));
    }

    /** Of a range, the end that the value has to get over. */
    private static BigDecimal goal(BigDecimal value, Aim aim, Direction direction) {
        if (aim.value() != null) {
            return aim.value();
        }
        return direction == Direction.ASCENDING ? aim.min() : aim.max();
    }

    private static boolean isWithin(BigDecimal value, Aim aim) {
        return aim.value() == null && value.compareTo(aim.min()) >= 0 && value.compareTo(aim.max()) <= 0;
    }

    private static boolean reaches(BigDecimal value, BigDecimal goal, Direction direction) {
        return direction == Direction.ASCENDING ? value.compareTo(goal) >= 0 : value.compareTo(goal) <= 0;
    }

    private static BigDecimal share(BigDecimal value, BigDecimal goal, Direction direction) {
        var above = direction == Direction.ASCENDING ? value : goal;
        var below = direction == Direction.ASCENDING ? goal : value;
        if (above.signum() < 0 || below.signum() <= 0) {
            return null;
        }
        return above.divide(below, MathContext.DECIMAL64).min(LARGEST).setScale(DIGITS, RoundingMode.DOWN);
    }

    private static Level level(BigDecimal share, Thresholds thresholds) {
        if (share.compareTo(thresholds.good()) >= 0) {
            return Level.GOOD;
        }
        return share.compareTo(thresholds.fair()) >= 0 ? Level.FAIR : Level.POOR;
    }
}
