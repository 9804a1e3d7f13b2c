package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is different between two editions of a plan, both as JSON of a {@link PlanDocument}. Parts are found again by
 * their codes, wherever they stand; the base with all changes made to it is the other edition.
 */
final class PlanComparison {
    /** Lists of parts, and the field by which a part is found again. */
    static final Map<String, String> PARTS = Map.of(
            "objectives", "code",
            "actions", "code",
            "risks", "code",
            "outputs", "key",
            "milestones", "key",
            "integrationCheck", "aspect");

    /** Lists of codes. */
    static final Set<String> CODES = Set.of("targetGroups", "supportingPartners", "indicators");

    /** Values that make sense only whole. */
    private static final Set<String> WHOLE = Set.of("cost");

    private final List<PlanChange> changes = new ArrayList<>();

    private PlanComparison() {}

    static List<PlanChange> between(JsonNode base, JsonNode other) {
        var comparison = new PlanComparison();
        comparison.compareFields("", base, other);
        return comparison.changes;
    }

    private void compareFields(String path, JsonNode from, JsonNode to) {
        var names = new LinkedHashSet<String>();
        from.fieldNames().forEachRemaining(names::add);
        to.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> compare(path + "/" + name, name, present(from.get(name)), present(to.get(name))));
    }

    /** Absent and null are the same. */
    private static JsonNode present(JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }

    private void compare(String path, String name, JsonNode from, JsonNode to) {
        if (from == null && to == null || from != null && from.equals(to)) {
            return;
        }
        if (from instanceof ObjectNode && to instanceof ObjectNode && !WHOLE.contains(name)) {
            compareFields(path, from, to);
        } else if (from != null && to != null && (PARTS.containsKey(name) || CODES.contains(name))) {
            compareParts(path, byCode(name, from), byCode(name, to));
        } else {
            changes.add(PlanChange.of(path, from, to));
        }
    }

    static Map<String, JsonNode> byCode(String name, JsonNode list) {
        var parts = new LinkedHashMap<String, JsonNode>();
        list.forEach(part -> parts.put(
                CODES.contains(name) ? part.asText() : part.get(PARTS.get(name)).asText(), part));
        return parts;
    }

    private void compareParts(String path, Map<String, JsonNode> from, Map<String, JsonNode> to) {
        from.forEach((code, part) -> {
            if (!to.containsKey(code)) {
                changes.add(PlanChange.of(path + "/" + code, part, null));
            }
        });
        to.forEach((code, part) -> compare(path + "/" + code, "", from.get(code), part));
        compareOrder(path, from, to);
    }

    /** Told only where it is another one than that of what stayed, followed by what was added. */
    private void compareOrder(String path, Map<String, JsonNode> from, Map<String, JsonNode> to) {
        var expected = new LinkedHashSet<>(from.keySet());
        expected.retainAll(to.keySet());
        expected.addAll(to.keySet());
        if (!List.copyOf(expected).equals(List.copyOf(to.keySet()))) {
            changes.add(PlanChange.of(path, codes(from), codes(to)));
        }
    }

    private static JsonNode codes(Map<String, JsonNode> parts) {
        var list = JsonNodeFactory.instance.arrayNode();
        parts.keySet().forEach(list::add);
        return list;
    }
}
