package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages a caller wants, best first, and which ones the answer then used. */
public final class Languages {
    static final String ATTRIBUTE = "languages";

    private final List<String> wanted;
    private final Set<String> used = new TreeSet<>();

    private Languages(List<String> wanted) {
        this.wanted = wanted;
    }

    /** Wants what the header says; a header that cannot be read wants nothing. */
    public static Languages ofHeader(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return null;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0 && !range.getRange().equals("*"))
                    .map(Locale.LanguageRange::getRange)
                    .filter(Objects::nonNull)
                    .toList();
            return ranges.isEmpty() ? null : new Languages(ranges);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    public static Languages of(String language) {
        return new Languages(List.of(language));
    }

    /** Wants nothing in particular: every text in its default language. */
    public static Languages any() {
        return new Languages(List.of());
    }

    /** The same wishes, of which none has been met yet. */
    public Languages unused() {
        return new Languages(wanted);
    }

    /** What is wanted, best first. */
    public List<String> wanted() {
        return wanted;
    }

    /** The text in the one language that suits best; empty where there is no text. */
    public String text(I18nText text) {
        return text == null ? "" : String.join("", narrow(text).entries().values());
    }

    /** The one of these languages that suits best, else English: for words that the service itself says. */
    public String choose(Collection<String> available) {
        var words = available.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return text(new I18nText(words));
    }

    I18nText narrow(I18nText text) {
        return text.best(wanted)
                .map(entry -> {
                    used.add(entry.getKey());
                    return I18nText.of(entry.getKey(), entry.getValue());
                })
                .orElse(text);
    }

    /** Value of {@code Content-Language}; empty when the answer holds no translatable text. */
    public String used() {
        return String.join(", ", used);
    }

    /** Makes a writer narrow every translatable text to these languages. */
    public ObjectWriter narrowing(ObjectWriter writer) {
        return writer.withAttribute(ATTRIBUTE, this);
    }
}
