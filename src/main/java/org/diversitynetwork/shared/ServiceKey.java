package org.diversitynetwork.shared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's lasting secret; others are derived from it, so that all nodes share them and no rotation of the signing
 * key ends them.
 */
@Singleton
public class ServiceKey {
    private final byte[] secret;

    ServiceKey(@ConfigProperty(name = "diversity.secret-location") String location) {
        try {
            secret = Files.readAllBytes(FileLocation.path(location));
        } catch (IOException e) {
            throw new CannotStart("The secret at %s cannot be read: put it back.".formatted(location), e);
        }
    }

    /** 32 bytes for one purpose; knowing them tells nothing about those for another. */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
