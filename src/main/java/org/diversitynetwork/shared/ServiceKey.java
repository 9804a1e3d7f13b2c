package org.diversitynetwork.shared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
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
        return Digest.keyed(secret, purpose);
    }
}
