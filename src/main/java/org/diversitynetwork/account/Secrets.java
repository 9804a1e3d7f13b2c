package org.diversitynetwork.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.diversitynetwork.shared.Digest;

/** Random texts that open something, and the hashes that are stored of them. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 random bits after a prefix that tells what it is, to people and to scanners of repositories. */
    static String next(String prefix) {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** A random text needs no slow hash: nobody can guess it. */
    static byte[] hash(String secret) {
        return Digest.of(secret);
    }
}
