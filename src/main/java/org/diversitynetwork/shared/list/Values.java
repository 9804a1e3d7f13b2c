package org.diversitynetwork.shared.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.diversitynetwork.shared.json.SoundDay;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.CountryCode;
import org.diversitynetwork.shared.store.Reference;

/** Reads the values of filters; a value that is not allowed is refused with those that are. Absent stays null. */
public final class Values {
    private static final int MAX_VALUES = 50;

    private Values() {}

    /** Values with commas, which mean "any of these". */
    static List<String> list(String parameter, String value) {
        var values = List.of(value.split(",", -1));
        if (values.size() > MAX_VALUES
                || values.stream().anyMatch(v -> v.isBlank() || v.length() > 100 || v.indexOf(0) >= 0)) {
            throw Invalid.parameter(
                    parameter,
                    "not-allowed",
                    Map.of("max", MAX_VALUES),
                    "%s takes 1 to %d values with commas between them, none of them blank."
                            .formatted(parameter, MAX_VALUES));
        }
        return values;
    }

    public static <T extends Enum<T>> List<T> any(String parameter, String value, Class<T> type) {
        return value == null
                ? null
                : list(parameter, value).stream()
                        .map(v -> constant(parameter, v, type))
                        .toList();
    }

    private static <T extends Enum<T>> T constant(String parameter, String value, Class<T> type) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> notAllowed(
                        parameter,
                        Arrays.stream(constants)
                                .map(c -> c.name().toLowerCase(Locale.ROOT))
                                .toList()));
    }

    public static List<String> countries(String parameter, String value) {
        if (value == null) {
            return null;
        }
        var countries = list(parameter, value);
        if (!CountryCode.ALL.containsAll(countries)) {
            throw notAllowed(parameter, List.copyOf(new TreeSet<>(CountryCode.ALL)));
        }
        return countries;
    }

    /** Ids or codes of other things; one that names nothing finds nothing. */
    public static List<String> references(String parameter, String value) {
        if (value == null) {
            return null;
        }
        var references = list(parameter, value);
        if (references.stream().anyMatch(r -> Reference.parse(r).isEmpty())) {
            throw Invalid.parameter(
                    parameter, "not-allowed", Map.of(), parameter + " takes ids or codes with commas between them.");
        }
        return references;
    }

    /** Texts of which any may be meant, such as names that features give. */
    public static List<String> texts(String parameter, String value) {
        return value == null ? null : list(parameter, value);
    }

    /** Ids of things; one that names nothing finds nothing. */
    public static List<UUID> ids(String parameter, String value) {
        if (value == null) {
            return null;
        }
        var ids = list(parameter, value);
        if (!ids.stream().allMatch(id -> id.matches(Code.UUID_PATTERN))) {
            throw Invalid.parameter(
                    parameter, "not-allowed", Map.of(), parameter + " takes ids with commas between them.");
        }
        return ids.stream().map(UUID::fromString).toList();
    }

    public static Instant instant(String parameter, String value) {
        try {
            if (value != null && !value.matches("(?!0000)[0-9]{4}-.{1,36}")) {
                throw new DateTimeParseException("Not an instant of the years 0001 to 9999", value, 0);
            }
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw Invalid.parameter(
                    parameter,
                    "not-allowed",
                    Map.of(),
                    parameter + " must be an instant in UTC such as 2026-11-22T08:00:00Z.");
        }
    }

    public static Boolean bool(String parameter, String value) {
        return switch (value) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw notAllowed(parameter, List.of("true", "false"));
        };
    }

    public static LocalDate day(String parameter, String value) {
        try {
            return value == null ? null : SoundDay.parse(value);
        } catch (DateTimeParseException e) {
            throw Invalid.parameter(
                    parameter, "not-allowed", Map.of(), parameter + " must be a day such as 2026-11-22.");
        }
    }

    public static Long number(String parameter, String value, long min, long max) {
        if (value == null) {
            return null;
        }
        if (value.matches("-?[0-9]{1,15}")) {
            var number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw Invalid.parameter(
                parameter,
                "out-of-range",
                Map.of("min", min, "max", max),
                "%s must be a whole number from %d to %d.".formatted(parameter, min, max));
    }

    /** Words of a text search; see the {@code search} columns. */
    public static String words(String parameter, String value) {
        if (value == null) {
            return null;
        }
        if (value.isBlank() || value.length() > 100 || value.indexOf(0) >= 0) {
            throw Invalid.parameter(
                    parameter, "size", Map.of("min", 1, "max", 100), parameter + " takes 1 to 100 characters.");
        }
        return value;
    }

    static Invalid notAllowed(String parameter, List<String> allowed) {
        return Invalid.parameter(
                parameter,
                "not-allowed",
                Map.of("allowed", allowed),
                "%s allows: %s.".formatted(parameter, String.join(", ", allowed)));
    }
}
