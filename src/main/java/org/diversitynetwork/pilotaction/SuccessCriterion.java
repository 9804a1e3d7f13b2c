package org.diversitynetwork.pilotaction;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure that a pilot action sets itself, and the value from which it counts as reached. */
public record SuccessCriterion(String key, UUID indicatorId, Operator operator, BigDecimal threshold) {
    /** How a measured value has to stand to the threshold. */
    @Schema(name = "CriterionOperator", description = "How a measured value has to stand to the threshold.")
    public enum Operator {
        AT_LEAST,
        AT_MOST,
        EQUAL
    }

    /** 18, not 18.000000 and not 1.8E+1. */
    static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    boolean isMetBy(BigDecimal value) {
        var order = value.compareTo(threshold);
        return switch (operator) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
        };
    }
}
