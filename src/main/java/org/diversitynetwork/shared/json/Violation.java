package org.diversitynetwork.shared.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import org.diversitynetwork.shared.problem.Finding;

/** Says a broken constraint in the words of the contract. */
final class Violation {
    private static final Set<String> PARAMS = Set.of("min", "max", "value", "regexp", "allowed");

    private Violation() {}

    static Finding finding(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var code = code(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        var params = new LinkedHashMap<String, Object>();
        attributes.forEach((name, value) -> {
            if (PARAMS.contains(name) && !(value instanceof Integer limit && (limit == Integer.MAX_VALUE))) {
                params.put(name, value);
            }
        });
        return Finding.at(pointer(violation.getPropertyPath()), code, params, sentence(violation.getMessage()));
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Min", "Max", "DecimalMin", "DecimalMax", "PositiveOrZero", "Positive", "Range" -> "out-of-range";
            case "Size", "Length" -> "size";
            case "Pattern" -> "pattern";
            default -> constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + (message.endsWith(".") ? "" : ".");
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder("#");
        for (var node : path) {
            if (node.isInIterable()) {
                pointer.append('/')
                        .append(node.getIndex() == null ? escape(String.valueOf(node.getKey())) : node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** RFC 6901, section 3. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
