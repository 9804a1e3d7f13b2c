package org.diversitynetwork.shared.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class I18nTextTest {
    private static final I18nText TEXT =
            new I18nText(Map.of("en", "city", "pl", "miasto", "pt-BR", "cidade", "de", "Stadt"));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"pl, pl", "PL, pl", "pl-PL, pl", "pt, pt-BR", "pt-br, pt-BR", "de-Latn-AT, de", "sv, en", "p, en"})
    void findsTheBestEntryForAWish(String wish, String found) {
        assertEquals(found, TEXT.best(List.of(wish)).orElseThrow().getKey());
    }
}
