package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/** A value that was observed: how exact it is, and the code of the period it holds for. */
public record Measured(BigDecimal value, Qualifier qualifier, String period) {}
