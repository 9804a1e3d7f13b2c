package org.diversitynetwork.network;

import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.rule.Checks;

/** Rules over several fields that hold for a new network and for a changed one. */
final class NetworkRules {
    private NetworkRules() {}

    static void check(
            LocalDate startDate,
            LocalDate endDate,
            List<String> languages,
            String defaultLanguage,
            Privacy privacy,
            List<Finding> findings) {
        if (!endDate.isAfter(startDate)) {
            findings.add(Finding.at("#/endDate", "before-start", "endDate must lie after startDate."));
        }
        if (!languages.contains(defaultLanguage)) {
            findings.add(Finding.at("#/defaultLanguage", "not-allowed", "defaultLanguage must be one of languages."));
        }
        if (privacy.kSensitive() < privacy.kPublic()) {
            findings.add(Finding.at("#/privacy/kSensitive", "out-of-range", "kSensitive must not be below kPublic."));
        }
        Checks.once("#/languages", languages, findings);
    }
}
