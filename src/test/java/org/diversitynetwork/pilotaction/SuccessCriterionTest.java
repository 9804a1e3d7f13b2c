package org.diversitynetwork.pilotaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.diversitynetwork.pilotaction.SuccessCriterion.Operator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessCriterionTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 18, 18, true",
        "AT_LEAST, 18, 17.9, false",
        "AT_LEAST, 18, 19, true",
        "AT_MOST, 20, 20.0, true",
        "AT_MOST, 20, 20.1, false",
        "EQUAL, 7, 7.00, true",
        "EQUAL, 7, 7.01, false"
    })
    void isMetByAValueThatStandsRightToTheThreshold(
            Operator operator, BigDecimal threshold, BigDecimal value, boolean met) {
        var criterion = new SuccessCriterion("finished", UUID.randomUUID(), operator, threshold);
        assertThat(criterion.isMetBy(value)).isEqualTo(met);
    }
}
