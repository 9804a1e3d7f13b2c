package org.diversitynetwork.localgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Rules over several fields that hold for a new member and for a changed one. */
final class MemberRules {
    private MemberRules() {}

    static void check(
            String userId, String organisation, LocalDate joinedOn, LocalDate leftOn, List<Finding> findings) {
        if (userId == null && organisation == null) {
            findings.add(Finding.at(
                    "#/organisation", "required", "A member is a person with an account, an organisation, or both."));
        }
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            findings.add(Finding.at("#/leftOn", "before-start", "leftOn must not be before joinedOn."));
        }
    }

    /**
     * Who is a member is a matter of what has happened, not of plans; so that counts hold without regard to the day.
     */
    static void requirePast(LocalDate joinedOn, LocalDate leftOn, LocalDate today) {
        var findings = new ArrayList<Finding>();
        checkPast("#/joinedOn", joinedOn, today, findings);
        checkPast("#/leftOn", leftOn, today, findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    private static void checkPast(String pointer, LocalDate day, LocalDate today, List<Finding> findings) {
        if (day != null && day.isAfter(today)) {
            findings.add(Finding.at(pointer, "in-future", "The day must not lie in the future."));
        }
    }
}
