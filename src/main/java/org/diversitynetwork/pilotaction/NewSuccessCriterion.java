package org.diversitynetwork.pilotaction;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A measure that a pilot action sets itself, and the value from which it counts as reached.",
        examples = "{\"key\":\"finished\",\"indicator\":\"women-trained\",\"operator\":\"at_least\",\"threshold\":18}")
record NewSuccessCriterion(
        @Schema(
                description = "Its name within the pilot action; measurements refer to it.",
                pattern = KEY,
                maxLength = 40,
                examples = "finished")
        @NotNull
        @Pattern(regexp = KEY)
        String key,

        @Schema(
                description =
                        "Id or code of the indicator that is measured; everybody's, or that of the network or city.",
                maxLength = 63,
                examples = "women-trained")
        @NotNull
        @Size(max = 63)
        String indicator,

        @Schema(description = "How the value has to stand to the threshold.", examples = "at_least") @NotNull
        SuccessCriterion.Operator operator,

        @Schema(
                description = "The threshold, in the indicator's unit and with no more decimals than it has.",
                minimum = "-99999999999999",
                maximum = "99999999999999",
                examples = "18")
        @NotNull
        @Digits(integer = 14, fraction = 6)
        BigDecimal threshold) {
    static final String KEY = "^[a-z0-9][a-z0-9-]{0,39}$";

    /** Written in one way, so that a threshold that was not changed is the same. */
    NewSuccessCriterion {
        threshold = threshold == null ? null : SuccessCriterion.plain(threshold);
    }

    static NewSuccessCriterion of(SuccessCriterion criterion) {
        return new NewSuccessCriterion(
                criterion.key(), criterion.indicatorId().toString(), criterion.operator(), criterion.threshold());
    }
}
