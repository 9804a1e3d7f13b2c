package org.diversitynetwork.actionplan.document;

import io.quarkus.qute.RawString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.json.Languages;
import org.diversitynetwork.shared.store.Money;

/** Everything that stands on a printed page, as markup in one language: nothing gets there but through here. */
final class Wording {
    /** Paper takes a hundred times as long to lay out as a screen, and whoever wants every word has the screen. */
    private static final int LONGEST_ON_PAPER = 1000;

    private final PlanWords words;
    private final Languages languages;
    private final String language;
    private final String fallback;
    private final boolean onPaper;

    /** {@code fallback} is the language that every text of the plan has. */
    Wording(Languages languages, String fallback, boolean onPaper) {
        this.languages = languages;
        this.fallback = fallback;
        this.onPaper = onPaper;
        this.language = languages.choose(PlanWords.LANGUAGES);
        this.words = PlanWords.in(language);
    }

    String language() {
        return language;
    }

    public RawString word(String key) {
        return plain(words.get(key));
    }

    RawString word(String key, Object shown) {
        return plain(words.get(key, shown));
    }

    RawString word(String field, Enum<?> value) {
        return plain(words.of(field, value));
    }

    RawString day(LocalDate day) {
        return plain(words.day(day));
    }

    RawString days(LocalDate start, LocalDate end) {
        return plain(start == null && end == null ? "" : words.day(start) + " – " + words.day(end));
    }

    RawString money(Money money) {
        return plain(words.money(money));
    }

    RawString money(BigDecimal amount, String currency) {
        return plain(words.money(amount, currency));
    }

    RawString number(BigDecimal number) {
        return plain(words.number(number));
    }

    /** The best text there is; one in another language than the page says which, for those who are read to. */
    RawString text(I18nText text) {
        if (text == null) {
            return plain("");
        }
        var whole = text.withDefault(fallback);
        var shown = room(languages.text(whole));
        var tag = whole.best(languages.wanted()).orElseThrow().getKey();
        return tag.split("-")[0].equalsIgnoreCase(language)
                ? plain(shown)
                : new RawString("<span lang=\"%s\">%s</span>".formatted(escaped(tag), escaped(shown)));
    }

    /** What a long text leaves out on paper is said where it ends. */
    private String room(String text) {
        return onPaper && text.codePointCount(0, text.length()) > LONGEST_ON_PAPER
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_ON_PAPER)) + "… " + words.get("text.shortened")
                : text;
    }

    List<RawString> texts(List<I18nText> texts) {
        return texts.stream().map(this::text).toList();
    }

    static RawString plain(String text) {
        return new RawString(escaped(text));
    }

    /** Well-formed for strict readers too, to whom control characters are a fault. */
    private static String escaped(String text) {
        var markup = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\n' -> markup.append("<br/>");
                default -> {
                    if (c == '\t' || c >= ' ' && !Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE) {
                        markup.appendCodePoint(c);
                    }
                }
            }
        });
        return markup.toString();
    }

    /** For what is not shown but compared, such as names of colours. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
