package org.diversitynetwork.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.network.Privacy;
import org.diversitynetwork.shared.problem.Finding;

/**
 * A few people of one group can be recognised: what counts fewer of them than the network publishes is recorded as
 * confidential, or not at all. Nobody counted tells of nobody.
 */
final class SmallNumbers {
    private static final String PEOPLE = "people";

    private SmallNumbers() {}

    static void check(NewObservation asked, Indicator indicator, Privacy privacy, Cut cut, List<Finding> findings) {
        if (asked.confStatus() != ConfStatus.F || cut.isWhole() || !indicator.unit.equals(PEOPLE)) {
            return;
        }
        var sensitive = cut.targetGroup() != null && cut.targetGroup().sensitive;
        var least = sensitive ? privacy.kSensitive() : privacy.kPublic();
        var value = asked.value();
        if (value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(least)) < 0) {
            findings.add(Finding.at(
                    "#/confStatus",
                    "small-number",
                    Map.of("min", least),
                    "Fewer than %d people of a group are told only as confidential (c).".formatted(least)));
        }
    }
}
