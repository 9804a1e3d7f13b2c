package org.diversitynetwork.apitoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {
    private static final String KNOWN = "dvn_4fQ9bTaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa3gNdqQ";

    @Test
    void hasItsFormAndIsAnotherEachTime() {
        var secrets = Stream.generate(TokenSecret::next).limit(200).collect(Collectors.toSet());
        assertThat(secrets)
                .hasSize(200)
                .allMatch(secret -> secret.matches("dvn_[0-9A-Za-z]{43}[0-9A-Za-z]{6}"))
                .allMatch(TokenSecret::isSound);
    }

    /** Scanners of repositories compute the same. */
    @Test
    void endsWithTheCheckSumOfWhatStandsBeforeIt() {
        assertThat(TokenSecret.isSound(KNOWN)).isTrue();
    }

    @Test
    void isUnsoundWithAnyOneCharacterMistyped() {
        var secret = TokenSecret.next();
        var mistyped = IntStream.range(0, secret.length())
                .mapToObj(
                        i -> secret.substring(0, i) + (secret.charAt(i) == 'x' ? 'y' : 'x') + secret.substring(i + 1));
        assertThat(mistyped).noneMatch(TokenSecret::isSound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dvn_", "dvn_short", KNOWN + "0", " " + KNOWN, KNOWN + "\n"})
    void isUnsoundInAnotherForm(String text) {
        assertThat(TokenSecret.isSound(text)).isFalse();
    }

    @Test
    void showsTooLittleToBeGuessedFrom() {
        assertThat(TokenSecret.shown(KNOWN)).isEqualTo("dvn_4fQ9bT");
        assertThat(TokenSecret.hash(KNOWN)).hasSize(32).isNotEqualTo(TokenSecret.hash(TokenSecret.next()));
    }
}
