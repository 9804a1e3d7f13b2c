package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;

/** Tells the differences between two editions of a plan to a reader, part by part, in one language. */
final class ChangesInWords {
    private static final Map<String, String> PART_WORDS =
            Map.of("objectives", "objective", "actions", "action", "risks", "risk", "integrationCheck", "aspect");
    private static final int LONGEST = 300;

    /** Changes that are told. */
    static final int MOST = 1000;

    private final JsonNode base;
    private final JsonNode other;
    private final PlanWords words;
    private final Languages languages;
    private final Map<String, Map<String, JsonNode>> parts = new HashMap<>();

    private ChangesInWords(JsonNode base, JsonNode other, String language) {
        this.base = base;
        this.other = other;
        this.words = PlanWords.in(language);
        this.languages = Languages.of(language);
    }

    /** The first of them; whoever wants more has the changes themselves. */
    static List<PartChanges> tell(JsonNode base, JsonNode other, List<PlanChange> changes, String language) {
        var speaker = new ChangesInWords(base, other, language);
        var parts = new LinkedHashMap<String, List<I18nText>>();
        for (var change : changes.subList(0, Math.min(changes.size(), MOST))) {
            var steps = List.of(change.path().substring(1).split("/"));
            var depth = steps.size() > 1 && PART_WORDS.containsKey(steps.get(0)) ? 2 : 0;
            var part = depth == 0 ? "" : "/" + steps.get(0) + "/" + steps.get(1);
            var line = speaker.line(change, steps.subList(depth, steps.size()));
            parts.computeIfAbsent(part, p -> new ArrayList<>()).add(I18nText.of(language, line));
        }
        return parts.entrySet().stream()
                .map(part -> new PartChanges(
                        part.getKey(), I18nText.of(language, speaker.heading(part.getKey())), part.getValue()))
                .toList();
    }

    private String heading(String path) {
        if (path.isEmpty()) {
            return words.get("plan");
        }
        var steps = path.substring(1).split("/");
        if (steps[0].equals("integrationCheck")) {
            return words.get("integrationCheck") + ": " + words.get("aspect." + steps[1]);
        }
        return "%s %s: %s"
                .formatted(
                        words.get(PART_WORDS.get(steps[0])),
                        steps[1],
                        text(part(steps[0], steps[1]).get("title")));
    }

    private JsonNode part(String list, String code) {
        return parts.computeIfAbsent(list, name -> {
                    var known = PlanComparison.byCode(name, base.path(name));
                    known.putAll(PlanComparison.byCode(name, other.path(name)));
                    return known;
                })
                .get(code);
    }

    /** An order is told by the codes; a part that is new or gone by that alone. */
    private String line(PlanChange change, List<String> steps) {
        if (steps.isEmpty()) {
            return words.get(change.kind() == ChangeKind.ADDED ? "added" : "removed");
        }
        var field = steps.getLast();
        var label = label(steps, change);
        var isOrder = change.kind() == ChangeKind.CHANGED
                && (PlanComparison.PARTS.containsKey(field) || PlanComparison.CODES.contains(field));
        return switch (change.kind()) {
            case ADDED -> "%s, %s: %s".formatted(label, words.get("added"), shown(steps, change.to()));
            case REMOVED -> "%s, %s: %s".formatted(label, words.get("removed"), shown(steps, change.from()));
            case CHANGED ->
                "%s%s: %s → %s"
                        .formatted(
                                label,
                                isOrder ? ", " + words.get("order") : "",
                                shown(steps, change.from()),
                                shown(steps, change.to()));
        };
    }

    /** The words for the steps that have any; codes and languages as they are. */
    private String label(List<String> steps, PlanChange change) {
        var label = new StringJoiner(" ");
        for (var i = 0; i < steps.size(); i++) {
            var isCodeInList = i == steps.size() - 1
                    && i > 0
                    && PlanComparison.CODES.contains(steps.get(i - 1))
                    && change.kind() != ChangeKind.CHANGED;
            if (!isCodeInList) {
                label.add(words.knows(steps.get(i)) ? words.get(steps.get(i)) : "(" + steps.get(i) + ")");
            }
        }
        return label.toString();
    }

    private String shown(List<String> steps, JsonNode value) {
        var text = value(steps.getLast(), value);
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private String value(String field, JsonNode value) {
        if (value.isArray()) {
            var list = new StringJoiner(", ");
            value.forEach(element -> list.add(value(field, element)));
            return list.toString();
        }
        if (value.isObject()) {
            return object(value);
        }
        if (value.isNumber()) {
            return field.equals("visionYear") ? value.asText() : words.number(value.decimalValue());
        }
        if (field.endsWith("Date") && value.isTextual()) {
            return words.day(LocalDate.parse(value.asText()));
        }
        var key = field + "." + value.asText();
        return words.knows(key) ? words.get(key) : value.asText();
    }

    private String object(JsonNode value) {
        if (value.has("currency")) {
            return words.money(
                    new BigDecimal(value.get("amount").asText()),
                    value.get("currency").asText());
        }
        if (value.has("title")) {
            return text(value.get("title"));
        }
        if (value.has("sourceType")) {
            return funding(value);
        }
        return value.has("label") ? value.get("label").asText() : text(value);
    }

    private String funding(JsonNode line) {
        var amount = line.path("amount").isTextual()
                ? " " + words.number(new BigDecimal(line.get("amount").asText()))
                : "";
        return line.get("name").asText()
                + amount
                + " ("
                + words.get("fundingStatus." + line.get("status").asText().toLowerCase(Locale.ROOT))
                + ")";
    }

    private String text(JsonNode text) {
        var entries = new LinkedHashMap<String, String>();
        text.properties()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asText()));
        return languages.text(
                new I18nText(entries).withDefault(other.path("language").asText()));
    }
}
