package org.diversitynetwork.shared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's one secret, its signing key; other secrets are derived from it, so that all nodes share them. */
@Singleton
public class ServiceKey {
    private final byte[] secret;

    ServiceKey(@ConfigProperty(name = "smallrye.jwt.sign.key.location") String location) {
        try {
            secret = Files.readAllBytes(
                    location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 32 bytes for one purpose; knowing them tells nothing about those for another. */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
