package org.diversitynetwork.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;

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
        checkUnique("#/languages", languages, findings);
    }

    static void checkUnique(String pointer, List<?> values, List<Finding> findings) {
        if (new HashSet<>(values).size() < values.size()) {
            findings.add(Finding.at(pointer, "repeated", "Each value may be given once."));
        }
    }

    /** A translatable text of a network must have the network's own default language. */
    static void checkText(String pointer, I18nText text, String defaultLanguage, List<Finding> findings) {
        if (text != null && defaultLanguage != null && !text.has(defaultLanguage)) {
            findings.add(Finding.at(
                    pointer + "/" + defaultLanguage,
                    "required",
                    "The text is required in the network's default language."));
        }
    }
}
