package org.diversitynetwork.actionplan.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;

/**
 * An output of an adopted action as it was promised, and what has been achieved of it. {@code toldUntil} is the last
 * day of the latest period that a value is known of, be it confidential.
 */
public record DeliveredOutput(
        String key,
        I18nText title,
        UUID indicatorId,
        BigDecimal targetValue,
        LocalDate dueDate,
        boolean descending,
        BigDecimal achieved,
        LocalDate toldUntil) {

    DeliveredOutput withAchieved(BigDecimal value, LocalDate lastDay) {
        return new DeliveredOutput(key, title, indicatorId, targetValue, dueDate, descending, value, lastDay);
    }

    /** Whether the target is reached; where less is better, by falling to it. */
    boolean isReached() {
        if (achieved == null || targetValue == null) {
            return false;
        }
        var distance = achieved.compareTo(targetValue);
        return descending ? distance <= 0 : distance >= 0;
    }
}
