package org.diversitynetwork.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be changed of a target, as a merge patch.", examples = "{\"value\":45}")
record IndicatorTargetChanges(
        @Schema(
                description = "The value to be reached.",
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "45")
        @DecimalMin(Digits.LEAST)
        @DecimalMax(Digits.MOST)
        BigDecimal value,

        @Schema(description = "The range to come to lie in.", examples = "null") @Valid
        ValueRange range,

        @Schema(description = "What a reader should know about it.", examples = "{\"en\":\"Two courses of twenty.\"}")
        @Translated(max = 2000)
        I18nText note,

        @Schema(description = "Where it is set.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    static IndicatorTargetChanges of(IndicatorTarget target) {
        return new IndicatorTargetChanges(
                target.indicator.written(target.value), target.range(), target.note, target.sources);
    }

    void applyTo(IndicatorTarget target) {
        target.value = value;
        target.minValue = range == null ? null : range.min();
        target.maxValue = range == null ? null : range.max();
        target.note = note;
        target.sources = sources;
    }

    @Override
    public void check(List<Finding> findings) {
        TargetRules.check(value, range, findings);
    }
}
