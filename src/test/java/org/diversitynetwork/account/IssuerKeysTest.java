package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IssuerKeysTest {
    private static final KeyPair PAIR = KeyFixture.pair("RSA");

    private final KeyFixture.Watch watch = new KeyFixture.Watch();
    private final IssuerServer issuer = new IssuerServer();
    private final IssuerKeys keys = new IssuerKeys("city", issuer.address(), watch);

    @BeforeEach
    void publishAKey() {
        issuer.publish("first", PAIR);
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void fetchesOnceAndRemembers() {
        assertThat(issuer.fetches()).isZero();
        assertThat(finds("first")).isTrue();
        assertThat(finds("first")).isTrue();
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void fetchesAgainForAnUnknownKeyButNotForEach() {
        assertThat(finds("first")).isTrue();
        issuer.publish("second", PAIR);
        watch.now = watch.now.plusSeconds(11);
        assertThat(finds("second")).isTrue();
        IntStream.range(0, 100).forEach(i -> assertThat(finds("made-up-" + i)).isFalse());
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void keepsTheKeysForADayWhileTheIssuerIsAway() {
        assertThat(finds("first")).isTrue();
        issuer.fail();
        watch.now = watch.now.plus(Duration.ofHours(24));
        assertThat(finds("first")).isTrue();
        watch.now = watch.now.plusSeconds(1);
        assertThat(finds("first")).isFalse();
    }

    @Test
    @Timeout(20)
    void givesAnIssuerThatHangsTwoSecondsInAll() {
        issuer.hang();
        IntStream.range(0, 50)
                .parallel()
                .forEach(i -> assertThat(finds("first")).isFalse());
        assertThat(finds("first")).isFalse();
        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void givesEachKeyOnlyForItsAlgorithm() {
        issuer.publish("edwards", KeyFixture.pair("Ed25519"));
        assertThat(keys.find("edwards", "EdDSA")).isPresent();
        assertThat(keys.find("edwards", "RS256")).isEmpty();
        assertThat(keys.find("first", "EdDSA")).isEmpty();
        assertThat(keys.find("first", "HS256")).isEmpty();
    }

    private boolean finds(String id) {
        return keys.find(id, "RS256").isPresent();
    }
}
