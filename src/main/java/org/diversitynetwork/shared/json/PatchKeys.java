package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Refuses keys of a merge patch that the thing does not have: a null there would otherwise go unnoticed. */
final class PatchKeys {
    private PatchKeys() {}

    static void check(ObjectNode patch, Class<?> type) {
        check(patch, type, "#");
    }

    private static void check(ObjectNode patch, Class<?> type, String pointer) {
        var known = new TreeMap<String, Class<?>>();
        Arrays.stream(type.getRecordComponents()).forEach(part -> known.put(part.getName(), part.getType()));
        for (var field : patch.properties()) {
            var at = pointer + "/" + Violation.escape(field.getKey());
            var part = known.get(field.getKey());
            if (part == null) {
                throw new Invalid(Finding.at(
                        at,
                        "unknown-property",
                        Map.of("allowed", known.keySet()),
                        "Unknown property; allowed are: %s.".formatted(String.join(", ", known.keySet()))));
            }
            if (part.isRecord() && field.getValue() instanceof ObjectNode inner) {
                check(inner, part, at);
            }
        }
    }
}
