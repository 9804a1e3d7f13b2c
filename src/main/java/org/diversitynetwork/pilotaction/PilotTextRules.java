package org.diversitynetwork.pilotaction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over several fields of a body that need nothing but the body. */
final class PilotTextRules {
    private PilotTextRules() {}

    static void checkDates(LocalDate start, LocalDate end, List<Finding> findings) {
        if (start != null && end != null && end.isBefore(start)) {
            findings.add(Finding.at("#/endDate", "before-start", "endDate must not be before startDate."));
        }
    }

    static void checkCriteria(List<NewSuccessCriterion> criteria, List<Finding> findings) {
        var seen = new HashSet<String>();
        for (var i = 0; i < criteria.size(); i++) {
            if (!seen.add(criteria.get(i).key())) {
                findings.add(Finding.at(
                        "#/successCriteria/" + i + "/key", "repeated", "Each criterion has a key of its own."));
            }
        }
    }
}
