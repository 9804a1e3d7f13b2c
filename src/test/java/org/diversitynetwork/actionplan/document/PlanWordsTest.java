package org.diversitynetwork.actionplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanWordsTest {
    static Iterable<String> languages() {
        return PlanWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysTheSameThingsInEveryLanguage(String language) throws IOException {
        var english = words("en");
        assertThat(words(language).keySet()).isEqualTo(english.keySet());
        assertThat(words(language)).allSatisfy((key, word) -> {
            assertThat((String) word).as("%s", key).isNotBlank();
            assertThat(((String) word).contains("%s"))
                    .as("%s", key)
                    .isEqualTo(english.getProperty((String) key).contains("%s"));
        });
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = PlanWords.class.getResourceAsStream("/plan-words/%s.properties".formatted(language))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
