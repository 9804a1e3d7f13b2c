package org.diversitynetwork.shared.rule;

import java.util.HashSet;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.problem.Finding;

/** Rules over values that several features check in the same way, outside of annotations. */
public final class Checks {
    private Checks() {}

    /** A translatable text has the language that all texts of its kind have. */
    public static void inLanguage(String pointer, I18nText text, String language, List<Finding> findings) {
        if (text != null && language != null && !text.has(language)) {
            findings.add(Finding.at(
                    pointer + "/" + language,
                    "required",
                    "The text is required in the language %s.".formatted(language)));
        }
    }

    /** Each value of a list is there once; the finding names the first one that is not. */
    public static void once(String pointer, List<?> values, List<Finding> findings) {
        var seen = new HashSet<>();
        for (var i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                findings.add(repeated(pointer + "/" + i));
                return;
            }
        }
    }

    public static Finding repeated(String pointer) {
        return Finding.at(pointer, "repeated", "Each value may be given once.");
    }
}
