package org.diversitynetwork.account;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diversitynetwork.shared.CannotStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The service's own keys. They are read again from time to time, and when a token names one that is not known: another
 * node that shares the files may have rotated them.
 */
@Singleton
class SigningKeys {
    private static final Duration FRESH = Duration.ofMinutes(5);
    /** So that made-up key names cost no reading. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final String location;
    private final List<String> former;
    private final Clock clock;
    private volatile KeyRing ring;
    private volatile Instant readAt;

    SigningKeys(
            @ConfigProperty(name = "diversity.signing-key-location") String location,
            @ConfigProperty(name = "diversity.former-keys") Optional<List<String>> former,
            Clock clock) {
        this.location = location;
        this.former = former.orElse(List.of());
        this.clock = clock;
        try {
            readAt = clock.instant();
            ring = KeyRing.read(location, this.former);
        } catch (IOException e) {
            throw new CannotStart("The signing key at %s or a former one cannot be read: %s".formatted(location, e), e);
        }
    }

    /** The keys that count now. */
    KeyRing current() {
        if (isOlder(FRESH)) {
            readAgain(FRESH);
        }
        return ring;
    }

    /** The key of this name, if its signatures count. */
    Optional<RSAPublicKey> find(String id) {
        var known = current().accepted().get(id);
        if (known == null && isOlder(PAUSE)) {
            readAgain(PAUSE);
            known = ring.accepted().get(id);
        }
        return Optional.ofNullable(known);
    }

    private synchronized void readAgain(Duration age) {
        if (!isOlder(age)) {
            return;
        }
        readAt = clock.instant();
        try {
            ring = KeyRing.read(location, former);
        } catch (IOException | CannotStart e) {
            LOG.warnf("The keys cannot be read again, the known ones stay: %s", e);
        }
    }

    private boolean isOlder(Duration age) {
        return !readAt.plus(age).isAfter(clock.instant());
    }
}
