package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Map;
import org.diversitynetwork.shared.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final KeyPair FIRST = KeyFixture.pair("RSA");
    private static final KeyPair SECOND = KeyFixture.pair("RSA");

    @TempDir
    Path folder;

    private final KeyFixture.Watch watch = new KeyFixture.Watch();

    @BeforeEach
    void signWithTheFirstKey() throws IOException {
        KeyFixture.sign(folder, FIRST);
    }

    @Test
    void acceptsTokensOfTheFormerKeyAfterARotation() throws IOException {
        var before = aNode().token();
        rotate();
        var after = aNode();
        assertThat(after.accepts(before)).isTrue();
        assertThat(after.accepts(after.token())).isTrue();
    }

    @Test
    void refusesTokensOfAFormerKeyThatIsGone() throws IOException {
        var before = aNode().token();
        rotate();
        Files.delete(folder.resolve("former").resolve(KeyFixture.id(FIRST) + ".pem"));
        assertThat(aNode().accepts(before)).isFalse();
    }

    @Test
    void meetsTheNewKeyOfAnotherNodeByItsTokens() throws IOException {
        var running = aNode();
        var before = running.token();
        rotate();
        var token = aNode().token();
        watch.now = watch.now.plusSeconds(3);
        assertThat(running.accepts(token)).isTrue();
        assertThat(running.accepts(before)).isTrue();
        assertThat(running.keys().current().signingId())
                .as("signs with it from now on")
                .isEqualTo(KeyFixture.id(SECOND));
    }

    @Test
    void meetsTheNewKeyOfAnotherNodeInTime() throws IOException {
        var running = aNode();
        rotate();
        watch.now = watch.now.plus(Duration.ofMinutes(5));
        assertThat(running.keys().current().signingId()).isEqualTo(KeyFixture.id(SECOND));
    }

    @Test
    void doesNotReadTheFilesForEveryMadeUpKeyName() throws IOException {
        var running = aNode();
        watch.now = watch.now.plusSeconds(3);
        assertThat(running.keys().find("made-up")).isEmpty();
        rotate();
        assertThat(running.keys().find(KeyFixture.id(SECOND))).isEmpty();
        watch.now = watch.now.plusSeconds(3);
        assertThat(running.keys().find(KeyFixture.id(SECOND))).isPresent();
    }

    @Test
    void keepsTheKnownKeysWhileTheFilesCannotBeRead() throws IOException {
        var running = aNode();
        Files.writeString(folder.resolve("private.pem"), "half a k");
        watch.now = watch.now.plus(Duration.ofHours(1));
        assertThat(running.accepts(running.token())).isTrue();
    }

    @Test
    void doesNotStartWithoutAKey() throws IOException {
        Files.delete(folder.resolve("private.pem"));
        assertThatThrownBy(this::aNode).isInstanceOf(CannotStart.class);
    }

    @Test
    void signsNoTokenThatOutlivesAFormerKey() {
        var node = aNode();
        assertThatThrownBy(() -> node.signer().sign("somebody", Map.of(), Duration.ofDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void rotate() throws IOException {
        KeyFixture.retire(folder, FIRST);
        KeyFixture.sign(folder, SECOND);
    }

    private Node aNode() {
        var keys = KeyFixture.keys(folder, watch);
        var issuers = new TrustedIssuers(keys, KeyFixture.TOKENS, KeyFixture.issuers(Map.of()), watch);
        return new Node(keys, new TokenSigner(keys, KeyFixture.TOKENS, watch), new TokenVerifier(issuers, watch));
    }

    /** One of several running applications that share the folder. */
    private record Node(SigningKeys keys, TokenSigner signer, TokenVerifier verifier) {
        String token() {
            return signer.sign("somebody", Map.of(), LIFE);
        }

        boolean accepts(String token) {
            try {
                return verifier.verify(token).own();
            } catch (AuthenticationFailedException e) {
                return false;
            }
        }
    }
}
