package org.diversitynetwork.shared.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;

/** The words, numbers and days of a picture, in the language that suits the caller best. */
public final class Labels {
    private static final List<String> SPOKEN = List.of("en", "pl", "el", "it", "pt", "ro", "sl");
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Languages languages;
    private final Locale locale;
    private final ResourceBundle words;

    public Labels(Languages languages) {
        this.languages = languages;
        this.locale = Locale.forLanguageTag(languages.choose(SPOKEN));
        this.words = ResourceBundle.getBundle("chart/words", locale, ENGLISH_ELSE);
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** The service's own words, with values in place of {0}, {1} … */
    public String say(String key, Object... values) {
        return PLACE.matcher(words.getString(key)).replaceAll(place -> {
            var value = values[Integer.parseInt(place.group(1))];
            return Matcher.quoteReplacement(String.valueOf(value));
        });
    }

    /** What a thing is called. */
    public String text(I18nText text) {
        return languages.text(text);
    }

    /** What is counted: the word for it, or its code where there is none. */
    public String unit(String code) {
        var key = "unit." + code;
        return words.containsKey(key) ? say(key) : code.replace('-', ' ');
    }

    public String number(BigDecimal value, int decimals) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** In few letters, such as 1.2M. */
    public String compact(BigDecimal value) {
        var isShort = value.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
        var format = isShort
                ? NumberFormat.getNumberInstance(locale)
                : NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(isShort ? 3 : 1);
        return format.format(value.doubleValue());
    }

    public String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** Without its year, for where that stands beside it. */
    public String dayOfYear(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").localizedBy(locale).format(day);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(month);
    }
}
