package org.diversitynetwork.shared.list;

import jakarta.inject.Singleton;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.ServiceKey;

/** Signs cursors with a key of their own, derived from the service's key, so that every node accepts them. */
@Singleton
class CursorKey {
    private final byte[] secret;

    CursorKey(ServiceKey service) {
        this.secret = service.derive("cursor");
    }

    byte[] sign(byte[] payload) {
        return Digest.keyed(secret, payload);
    }
}
