package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.diversitynetwork.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @Test
    void hashesAtTheCostThatIsSet() {
        assertThat(new Passwords(5).hash("a sound password")).startsWith("$2a$05$");
    }

    @Test
    void costsAnAttackerElevenUnlessTold() throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Files.readString(Path.of("src/main/resources/application.properties"))));
        assertThat(settings.getProperty("diversity.password-cost")).isEqualTo("11");
    }

    /** Whoever was hashed at another cost still signs in. */
    @Test
    void comparesWithHashesOfAnyCost() {
        var hash = new Passwords(4).hash("a sound password");
        assertThat(new Passwords(6).matches("a sound password", hash)).isTrue();
        assertThat(new Passwords(6).matches("another password", hash)).isFalse();
    }

    @Test
    void matchesNothingWhereNobodyIs() {
        assertThat(new Passwords(4).matches("nobody has this password", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 17})
    void refusesToStartAtACostThatIsNone(int cost) {
        assertThatThrownBy(() -> new Passwords(cost))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DIVERSITY_PASSWORD_COST");
    }
}
