package org.diversitynetwork.actionplan.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.store.Money;

/** What the service itself says in a printed plan and about its editions, in one of the languages it knows. */
final class PlanWords {
    static final List<String> LANGUAGES = List.of("en", "pl", "el", "it", "pt", "ro", "sl");

    private static final Map<String, PlanWords> ALL =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), PlanWords::new));

    private final Properties words = new Properties();
    private final Locale locale;

    private PlanWords(String language) {
        locale = Locale.forLanguageTag(language);
        try (var file = PlanWords.class.getResourceAsStream("/plan-words/%s.properties".formatted(language))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanWords in(String language) {
        return ALL.get(language);
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    String get(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("There is no word for " + key);
        }
        return word;
    }

    String get(String key, Object shown) {
        return get(key).formatted(shown);
    }

    /** The word for one value of a field, such as {@code readiness.scoped}. */
    String of(String field, Enum<?> value) {
        return value == null ? "" : get(field + "." + value.name().toLowerCase(Locale.ROOT));
    }

    String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    String number(BigDecimal number) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** With the currency's letters, which are not mistaken for those of another one as signs are. */
    String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + "\u00a0" + currency;
    }

    String money(Money money) {
        return money == null ? "" : money(money.amount(), money.currency());
    }
}
