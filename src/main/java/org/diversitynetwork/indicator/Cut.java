package org.diversitynetwork.indicator;

import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.targetgroup.TargetGroup;

/** The part of the people counted that a value is limited to; without any of the three it is the whole. */
record Cut(TargetGroup targetGroup, Gender gender, String ageBand) {
    static final String AGE_BAND = "^[0-9]{1,3}(-[0-9]{1,3}|\\+)$";

    boolean isWhole() {
        return targetGroup == null && gender == null && ageBand == null;
    }

    /** An indicator is limited only in ways that it was made for. */
    void check(Indicator indicator, List<Finding> findings) {
        check("#/targetGroup", targetGroup, Breakdown.TARGET_GROUP, indicator, findings);
        check("#/gender", gender, Breakdown.GENDER, indicator, findings);
        check("#/ageBand", ageBand, Breakdown.AGE_BAND, indicator, findings);
    }

    private static void check(
            String pointer, Object part, Breakdown breakdown, Indicator indicator, List<Finding> findings) {
        if (part != null && !indicator.disaggregations.contains(breakdown)) {
            findings.add(Finding.at(
                    pointer, "not-allowed", "The indicator %s is not given by this.".formatted(indicator.code)));
        }
    }
}
