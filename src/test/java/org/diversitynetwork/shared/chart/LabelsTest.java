package org.diversitynetwork.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.diversitynetwork.shared.json.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures speak the language of whoever looks at them. */
class LabelsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"pl", "el", "it", "pt", "ro", "sl"})
    void saysTheSameInEachLanguage(String language) throws IOException {
        var english = read("words.properties");
        var words = read("words_" + language + ".properties");
        assertThat(words.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(places(words.get(key))).as(key.toString()).isEqualTo(places(text)));
    }

    @Test
    void writesNumbersAndDaysAsTheLanguageDoes() {
        var polish = new Labels(Languages.of("pl"));
        assertThat(polish.number(new BigDecimal("1234567.5"), 1)).isEqualTo("1\u00A0234\u00A0567,5");
        assertThat(polish.day(LocalDate.of(2026, 11, 27))).isEqualTo("27 lis 2026");
        assertThat(polish.dayOfYear(LocalDate.of(2026, 11, 27))).isEqualTo("27 lis");
        var english = new Labels(Languages.any());
        assertThat(english.number(new BigDecimal("1234567.5"), 1)).isEqualTo("1,234,567.5");
        assertThat(english.compact(new BigDecimal("1234567"))).isEqualTo("1.2M");
        assertThat(english.compact(new BigDecimal("0.2"))).isEqualTo("0.2");
        assertThat(english.number(new BigDecimal("7.50"), 2)).isEqualTo("7.5");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        assertThat(new Labels(Languages.of("mt")).language()).isEqualTo("en");
        assertThat(new Labels(Languages.of("pt-BR")).language()).isEqualTo("pt");
    }

    /** A value that looks like a place for another value stays as it is. */
    @Test
    void putsEachValueInItsPlace() {
        assertThat(new Labels(Languages.any()).say("missing.row", "{1}", "Arezzo"))
                .isEqualTo("{1}: Arezzo");
    }

    private static TreeSet<String> places(Object text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text.toString()).results().forEach(found -> places.add(found.group()));
        return places;
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var in =
                new InputStreamReader(LabelsTest.class.getResourceAsStream("/chart/" + file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
