package org.diversitynetwork.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Translated;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A target to be set: either `value` or `range`.",
        examples =
                "{\"network\":\"techdiversity\",\"scope\":\"city\",\"scopeId\":\"bielsko-biala\",\"period\":\"2026-h2\",\"value\":40,\"sources\":[]}")
record NewIndicatorTarget(
        @Schema(description = "Id or code of the network that sets it.", maxLength = 63, examples = "techdiversity")
        @NotNull
        @Size(max = 63)
        String network,

        @Schema(description = "The kind of thing that is to reach it; not `reference`.", examples = "city") @NotNull
        ObservedScope scope,

        @Schema(description = "Id or code of the thing.", maxLength = 63, examples = "bielsko-biala")
        @NotNull
        @Size(max = 63)
        String scopeId,

        @Schema(
                description = "Id or code of the network's period that it is to be reached in; by the end unless told.",
                nullable = true,
                maxLength = 63,
                examples = "2026-h2")
        @Size(max = 63)
        String period,

        @Schema(
                description = "Id or code of the target group that the value is limited to.",
                nullable = true,
                maxLength = 63,
                examples = "null")
        @Size(max = 63)
        String targetGroup,

        @Schema(description = "Gender that the value is limited to.", nullable = true, examples = "null")
        Gender gender,

        @Schema(
                description = "Ages in years that the value is limited to, such as `15-24` or `65+`.",
                nullable = true,
                pattern = Cut.AGE_BAND,
                maxLength = 7,
                examples = "null")
        @Pattern(regexp = Cut.AGE_BAND)
        String ageBand,

        @Schema(
                description = "The value to be reached.",
                nullable = true,
                minimum = Digits.LEAST,
                maximum = Digits.MOST,
                examples = "40")
        @DecimalMin(Digits.LEAST)
        @DecimalMax(Digits.MOST)
        BigDecimal value,

        @Schema(description = "The range to come to lie in.", nullable = true, examples = "null") @Valid
        ValueRange range,

        @Schema(
                description = "What a reader should know about it.",
                nullable = true,
                examples = "{\"en\":\"Two courses of twenty.\"}")
        @Translated(max = 2000)
        I18nText note,

        @Schema(description = "Where it is set.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources)
        implements SelfChecked {

    NewIndicatorTarget {
        sources = sources == null ? List.of() : sources;
    }

    @Override
    public void check(List<Finding> findings) {
        TargetRules.check(value, range, findings);
        if (scope == ObservedScope.REFERENCE) {
            findings.add(Finding.at("#/scope", "not-allowed", "A programme elsewhere has no target here."));
        }
    }
}
