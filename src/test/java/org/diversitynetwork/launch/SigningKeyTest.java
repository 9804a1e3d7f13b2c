package org.diversitynetwork.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.PemKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private static final Duration OLDEST = Duration.ofDays(90);

    @TempDir
    Path data;

    @Test
    void makesAKeyAndASecretThatOnlyTheOwnerReads() throws IOException {
        var keys = started();
        for (var secret : List.of(keys.privateKey(), keys.secret())) {
            assertThat(Files.getPosixFilePermissions(secret))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        assertThat(keys.secret()).content().matches("[0-9a-f]{64}");
        assertThat(entries(keys.former())).isEmpty();
    }

    @Test
    void keepsAYoungKey() throws IOException {
        var before = id(started());
        pass(Duration.ofDays(89));
        assertThat(id(started())).isEqualTo(before);
    }

    @Test
    void replacesAnOldKeyAndKeepsItsPublicHalfAndTheSecret() throws IOException {
        var keys = started();
        var before = id(keys);
        var secret = Files.readString(keys.secret());
        pass(OLDEST);
        started();
        assertThat(id(keys)).isNotEqualTo(before);
        assertThat(entries(keys.former())).containsExactly(before + ".pem");
        assertThat(PemKey.id(PemKey.publicKey(keys.former().resolve(before + ".pem"))))
                .isEqualTo(before);
        assertThat(PemKey.id(PemKey.publicKey(keys.publicKey()))).isEqualTo(id(keys));
        assertThat(Files.readString(keys.secret())).isEqualTo(secret);
    }

    @Test
    void replacesTheKeyAtOnceWhenNoAgeIsAllowed() throws IOException {
        var before = id(started());
        assertThat(id(SigningKey.in(data, Duration.ZERO).folder())).isNotEqualTo(before);
    }

    @Test
    void forgetsAFormerKeyWhenNoTokenOfItCanLive() throws IOException {
        started();
        pass(OLDEST);
        started();
        pass(Duration.ofHours(47));
        assertThat(entries(started().former())).hasSize(1);
        pass(Duration.ofHours(1));
        assertThat(entries(started().former())).isEmpty();
    }

    @Test
    void goesOnAfterAStopBetweenKeepingTheOldKeyAndWritingTheNewOne() throws IOException {
        var keys = started();
        var before = id(keys);
        Files.copy(keys.publicKey(), keys.former().resolve(before + ".pem"));
        started();
        assertThat(id(keys)).as("goes on with the old one").isEqualTo(before);
        pass(OLDEST);
        started();
        assertThat(id(keys)).isNotEqualTo(before);
        assertThat(entries(keys.former())).containsExactly(before + ".pem");
    }

    @Test
    void repairsAPublicKeyThatIsNotOfThePrivateOne() throws IOException {
        var keys = started();
        var other = Files.createDirectory(data.resolve("other"));
        SigningKey.in(other, OLDEST);
        Files.copy(other.resolve("keys/public.pem"), keys.publicKey(), StandardCopyOption.REPLACE_EXISTING);
        started();
        assertThat(PemKey.id(PemKey.publicKey(keys.publicKey()))).isEqualTo(id(keys));
    }

    @Test
    void removesDraftsAndGivesAnOlderFolderItsSecret() throws IOException {
        var keys = started();
        var before = id(keys);
        Files.delete(keys.secret());
        Files.writeString(keys.path().resolve("private.pem1.unfinished-"), "half");
        Files.writeString(keys.former().resolve("x.pem1.unfinished-"), "half");
        started();
        assertThat(id(keys)).isEqualTo(before);
        assertThat(entries(keys.path()))
                .containsExactlyInAnyOrder("former", "lock", "private.pem", "public.pem", "secret");
        assertThat(entries(keys.former())).isEmpty();
    }

    @Test
    void refusesAFolderWithoutItsKeyAndAKeyThatIsNone() throws IOException {
        var keys = started();
        Files.writeString(keys.privateKey(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        assertThatThrownBy(this::started).isInstanceOf(CannotStart.class).hasMessageContaining("RSA key");
        Files.delete(keys.privateKey());
        assertThatThrownBy(this::started).isInstanceOf(CannotStart.class).hasMessageContaining("private.pem");
    }

    private KeyFolder started() {
        return SigningKey.in(data, OLDEST).folder();
    }

    /** Everything written so far grows older. */
    private void pass(Duration time) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (var file : files.toList()) {
                var written = Files.getLastModifiedTime(file).toInstant();
                Files.setLastModifiedTime(file, FileTime.from(written.minus(time)));
            }
        }
    }

    private static String id(KeyFolder keys) throws IOException {
        return PemKey.id(PemKey.publicHalf(PemKey.privateKey(keys.privateKey())));
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
