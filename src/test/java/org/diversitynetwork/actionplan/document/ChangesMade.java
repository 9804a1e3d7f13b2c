package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes told changes to a plan, as somebody would who has only the paths, the values and the base. */
final class ChangesMade {
    private ChangesMade() {}

    static JsonNode to(JsonNode base, List<PlanChange> changes) {
        var result = base.deepCopy();
        changes.forEach(
                change -> make(result, "", List.of(change.path().substring(1).split("/")), change));
        return result;
    }

    private static void make(JsonNode node, String name, List<String> steps, PlanChange change) {
        var step = steps.getFirst();
        var last = steps.size() == 1;
        switch (node) {
            case ObjectNode object
            when last && isOrder(object.get(step), step, change) ->
                order((ArrayNode) object.get(step), step, change.to());
            case ObjectNode object when last && change.to() == null -> object.remove(step);
            case ObjectNode object when last -> object.set(step, change.to());
            case ObjectNode object -> make(object.get(step), step, steps.subList(1, steps.size()), change);
            case ArrayNode list when last -> replace(list, name, step, change);
            default -> make(PlanComparison.byCode(name, node).get(step), "", steps.subList(1, steps.size()), change);
        }
    }

    private static boolean isOrder(JsonNode now, String name, PlanChange change) {
        return now != null
                && change.kind() == ChangeKind.CHANGED
                && (PlanComparison.PARTS.containsKey(name) || PlanComparison.CODES.contains(name));
    }

    private static void order(ArrayNode list, String name, JsonNode codes) {
        var parts = PlanComparison.byCode(name, list);
        list.removeAll();
        codes.forEach(code -> list.add(parts.get(code.asText())));
    }

    private static void replace(ArrayNode list, String name, String code, PlanChange change) {
        if (change.to() != null) {
            list.add(change.to());
            return;
        }
        var parts = PlanComparison.byCode(name, list);
        parts.remove(code);
        list.removeAll();
        list.addAll(parts.values());
    }
}
