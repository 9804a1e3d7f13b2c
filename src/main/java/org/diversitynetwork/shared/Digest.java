package org.diversitynetwork.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands for bytes or a text without telling them: a plain hash, or a keyed one that nobody else can make. */
public final class Digest {
    private static final String KEYED = "HmacSHA256";

    private Digest() {}

    /** 32 bytes, SHA-256. */
    public static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes, HMAC-SHA-256. */
    public static byte[] keyed(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(key, KEYED));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + KEYED, e);
        }
    }

    public static byte[] keyed(byte[] key, String text) {
        return keyed(key, text.getBytes(StandardCharsets.UTF_8));
    }
}
