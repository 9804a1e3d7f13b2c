package org.diversitynetwork.shared.list;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.diversitynetwork.shared.ServiceKey;

/** Signs cursors with a key of their own, derived from the service's key, so that every node accepts them. */
@Singleton
class CursorKey {
    private final SecretKeySpec secret;

    CursorKey(ServiceKey service) {
        this.secret = new SecretKeySpec(service.derive("cursor"), "HmacSHA256");
    }

    byte[] sign(byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
