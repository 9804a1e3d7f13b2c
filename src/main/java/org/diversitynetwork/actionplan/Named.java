package org.diversitynetwork.actionplan;

import java.util.UUID;
import org.diversitynetwork.indicator.IndicatorSummary;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.targetgroup.TargetGroupSummary;

/**
 * Something outside of a plan that its text names. {@code current} tells whether it is in use, {@code fits} whether
 * this plan may name it: a group that its city focuses on, a partner in its network, a pilot action that everybody may
 * know of.
 */
public record Named(
        Kind kind,
        UUID id,
        String code,
        I18nText text,
        String unit,
        int decimals,
        boolean descending,
        boolean current,
        boolean fits) {
    /** What a plan's text points at. */
    public enum Kind {
        GROUP("target group"),
        PARTNER("partner"),
        INDICATOR("indicator"),
        PILOT("pilot action");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public TargetGroupSummary asGroup() {
        return new TargetGroupSummary(id, code, text);
    }

    public PlanPartner asPartner() {
        return new PlanPartner(id, code, text.entries().get(""));
    }

    public IndicatorSummary asIndicator() {
        return new IndicatorSummary(id, code, text, unit, decimals);
    }

    public PlanPilot asPilot() {
        return new PlanPilot(id, code, text);
    }
}
