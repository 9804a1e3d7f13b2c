package org.diversitynetwork.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diversitynetwork.shared.problem.Finding;

/** What every part of a plan has to fit into: its language, its horizon and its target groups, by their codes. */
public record PlanFrame(String language, LocalDate startDate, LocalDate endDate, Set<String> targetGroups) {

    /** INV-07: a day lies in the plan's horizon; one that is itself the wrong way round is told of once only. */
    void checkDay(String pointer, LocalDate day, List<Finding> findings) {
        if (day != null && startDate.isBefore(endDate) && (day.isBefore(startDate) || day.isAfter(endDate))) {
            findings.add(Finding.at(
                    pointer,
                    "outside-horizon",
                    Map.of("min", startDate.toString(), "max", endDate.toString()),
                    "The day must lie within the plan's horizon, %s to %s.".formatted(startDate, endDate)));
        }
    }
}
