package org.diversitynetwork.targetgroup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over several fields that hold for a new target group and for a changed one. */
final class TargetGroupRules {
    private static final int OLDEST = 120;

    private TargetGroupRules() {}

    static void check(TargetGroupScope scope, UUID cityId, Integer ageFrom, Integer ageTo, List<Finding> findings) {
        if ((scope == TargetGroupScope.CITY) != (cityId != null)) {
            findings.add(Finding.at("#/cityId", "inconsistent", "A group has a city exactly when its scope is city."));
        }
        checkAge("#/ageFrom", ageFrom, findings);
        checkAge("#/ageTo", ageTo, findings);
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            findings.add(Finding.at("#/ageTo", "before-start", "ageTo must not be below ageFrom."));
        }
    }

    private static void checkAge(String pointer, Integer age, List<Finding> findings) {
        if (age != null && (age < 0 || age > OLDEST)) {
            findings.add(Finding.at(
                    pointer, "out-of-range", Map.of("min", 0, "max", OLDEST), "An age lies between 0 and 120 years."));
        }
    }
}
