package org.diversitynetwork.account;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diversitynetwork.shared.PemKey;

/** Keys, settings and a clock for tests of tokens. */
final class KeyFixture {
    static final TokenConfig TOKENS = new TokenConfig() {
        @Override
        public String issuer() {
            return "diversity-network";
        }

        @Override
        public String audience() {
            return "diversity-network-api";
        }

        @Override
        public Duration life() {
            return Duration.ofMinutes(15);
        }
    };

    private KeyFixture() {}

    /** Settings as an operator writes them, without {@code diversity.issuers.} before each. */
    static IssuersConfig issuers(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        settings.forEach((name, value) -> all.put("diversity.issuers." + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(IssuersConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(IssuersConfig.class);
    }

    static KeyPair pair(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String id(KeyPair pair) {
        return PemKey.id((RSAPublicKey) pair.getPublic());
    }

    /** A folder of keys as the launcher keeps it. */
    static void sign(Path folder, KeyPair pair) throws IOException {
        Files.createDirectories(folder.resolve("former"));
        Files.writeString(folder.resolve("private.pem"), PemKey.text(pair.getPrivate()));
    }

    static void retire(Path folder, KeyPair pair) throws IOException {
        Files.writeString(folder.resolve("former").resolve(id(pair) + ".pem"), PemKey.text(pair.getPublic()));
    }

    static SigningKeys keys(Path folder, Clock clock) {
        return new SigningKeys(
                folder.resolve("private.pem").toString(),
                Optional.of(List.of(folder.resolve("former").toString())),
                clock);
    }

    /** A clock that stands still until it is moved. */
    static final class Watch extends Clock {
        Instant now = Instant.parse("2026-11-22T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
