package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in one or more languages, keyed by BCP 47 language tag. Immutable; the same entries are the same text. */
@Schema(
        name = "I18nText",
        description =
                "A text in one or more languages, keyed by BCP 47 language tag. `lang` or `Accept-Language` narrows it to the best one; the shape stays.",
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        maxProperties = 40,
        examples = "{\"en\":\"Women\",\"pl\":\"Kobiety\"}")
public final class I18nText {
    /** Language that every translatable text of the installation has; a network may set its own. */
    public static final String DEFAULT_LANGUAGE = "en";

    private final SequencedMap<String, String> entries;
    private final String fallback;

    @JsonCreator
    public I18nText(Map<String, String> entries) {
        this(new LinkedHashMap<>(new TreeMap<>(entries)), DEFAULT_LANGUAGE);
    }

    private I18nText(SequencedMap<String, String> entries, String fallback) {
        this.entries = entries;
        this.fallback = fallback;
    }

    /** The same text, which falls back to another language than the installation's. */
    public I18nText withDefault(String language) {
        return new I18nText(entries, language);
    }

    public static I18nText of(String language, String text) {
        return new I18nText(Map.of(language, text));
    }

    @JsonValue
    public Map<String, String> entries() {
        return Collections.unmodifiableMap(entries);
    }

    public boolean has(String language) {
        return entries.containsKey(language);
    }

    /** The entry for the first wanted language that there is, else for the default, else for the first one. */
    public Optional<Map.Entry<String, String>> best(Iterable<String> wanted) {
        for (var range : wanted) {
            var found = match(range);
            if (found.isPresent()) {
                return found;
            }
        }
        return match(fallback).or(() -> entries.entrySet().stream().findFirst());
    }

    /** RFC 4647 lookup: {@code pl-PL} finds {@code pl}; a plain {@code pt} also finds {@code pt-BR}. */
    private Optional<Map.Entry<String, String>> match(String range) {
        for (var tag = range; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            for (var entry : entries.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(tag)) {
                    return Optional.of(entry);
                }
            }
        }
        var prefix = range.toLowerCase(Locale.ROOT) + "-";
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).startsWith(prefix))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof I18nText text && entries.equals(text.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
