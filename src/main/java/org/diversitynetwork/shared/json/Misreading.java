package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;

/** Says in the caller's words why Jackson could not read a body. */
final class Misreading {
    private Misreading() {}

    static Problem of(JsonProcessingException e) {
        return switch (e) {
            case StreamConstraintsException ignored -> tooDeep();
            case JsonMappingException m when m.getCause() instanceof StreamConstraintsException -> tooDeep();
            case UnrecognizedPropertyException u -> new Invalid(unknownProperty(u));
            case UnsoundText u -> new Invalid(Finding.at(pointer(u), "unsound-text", u.getOriginalMessage()));
            case InvalidFormatException f -> new Invalid(wrongValue(f));
            case MismatchedInputException m -> new Invalid(mismatch(m));
            case JsonMappingException m when m.getCause() instanceof JsonParseException p -> broken(p, pointer(m));
            case JsonMappingException m -> new Invalid(Finding.at(pointer(m), "wrong-value", reason(m)));
            default -> broken(e, "#");
        };
    }

    private static Problem tooDeep() {
        var detail =
                "JSON may be nested %d levels deep and its numbers 100 digits long.".formatted(JsonRules.MAX_NESTING);
        return new Problem(
                "json-too-deep", detail, Finding.at("#", "too-deep", Map.of("max", JsonRules.MAX_NESTING), detail));
    }

    static Problem unholdable() {
        var detail = "The body holds a number whose exponent is too large.";
        return new Problem("json-malformed", detail, Finding.at("#", "malformed", detail));
    }

    private static Problem broken(JsonProcessingException e, String pointer) {
        var at = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        var duplicate = e.getOriginalMessage().startsWith("Duplicate field");
        var detail =
                duplicate ? "An object holds the same key twice" + at + "." : "The body is not valid JSON" + at + ".";
        return new Problem(
                "json-malformed", detail, Finding.at(pointer, duplicate ? "duplicate-key" : "malformed", detail));
    }

    private static Finding unknownProperty(UnrecognizedPropertyException e) {
        var known =
                e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
        return Finding.at(
                pointer(e),
                "unknown-property",
                Map.of("allowed", known),
                "Unknown property; allowed are: %s.".formatted(String.join(", ", known)));
    }

    private static Finding wrongValue(InvalidFormatException e) {
        if (e.getTargetType() != null && e.getTargetType().isEnum()) {
            var allowed = names(e.getTargetType());
            return Finding.at(
                    pointer(e),
                    "not-allowed",
                    Map.of("allowed", allowed),
                    "Allowed values are: %s.".formatted(String.join(", ", allowed)));
        }
        return mismatch(e);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Finding mismatch(MismatchedInputException e) {
        if (e.getCause() instanceof JsonParseException || e.getOriginalMessage().startsWith("Trailing token")) {
            return Finding.at("#", "trailing-token", "Something follows the end of the JSON document.");
        }
        var wanted = wanted(e.getTargetType());
        return Finding.at(pointer(e), "wrong-type", Map.of("expected", wanted), "This must be %s.".formatted(wanted));
    }

    private static String wanted(Class<?> type) {
        if (type == null || type.isRecord() || Map.class.isAssignableFrom(type) || type == I18nText.class) {
            return "an object";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a text";
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a day such as 2026-11-22";
            case "Instant" -> "an instant such as 2026-11-22T08:00:00Z";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long", "short", "Short" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            default -> type.isEnum() ? "one of " + String.join(", ", names(type)) : "an object";
        };
    }

    private static String reason(JsonMappingException e) {
        return e.getCause() instanceof IllegalArgumentException refused
                ? refused.getMessage()
                : "This value cannot be read.";
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder("#");
        for (var step : e.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : Violation.escape(step.getFieldName()));
        }
        return pointer.toString();
    }
}
