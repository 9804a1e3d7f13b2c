package org.diversitynetwork.actionplan.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;

/** An output of an adopted action as it was promised, and what has been achieved of it. */
public record DeliveredOutput(
        String key, I18nText title, UUID indicatorId, BigDecimal targetValue, LocalDate dueDate, BigDecimal achieved) {}
