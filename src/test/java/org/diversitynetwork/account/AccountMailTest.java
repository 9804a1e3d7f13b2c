package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.diversitynetwork.shared.problem.Problem;
import org.junit.jupiter.api.Test;

class AccountMailTest {
    private static final String PAGE = "https://network.example/password/";

    @Test
    void refusesToPromiseAMailWhileTheOperatorNamesNoServer() throws IOException {
        assertThatThrownBy(mailThrough(delivered("quarkus.mailer.host"))::requireUsable)
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("mail-not-configured"));
    }

    @Test
    void triesTheServerThatTheOperatorNames() {
        assertThatCode(mailThrough("localhost")::requireUsable).doesNotThrowAnyException();
    }

    private static AccountMail mailThrough(String server) {
        return new AccountMail(null, Optional.of(false), server, PAGE);
    }

    /** A setting as it is delivered, before any operator touches it. */
    private static String delivered(String name) throws IOException {
        var settings = new Properties();
        try (var file = AccountMail.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }
}
