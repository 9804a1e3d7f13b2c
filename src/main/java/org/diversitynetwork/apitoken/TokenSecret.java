package org.diversitynetwork.apitoken;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;
import org.diversitynetwork.shared.Digest;

/**
 * The secret of an API token: {@code dvn_}, 43 base-62 characters of 256 random bits, and 6 of their CRC-32, so that a
 * mistyped or made-up one is refused before anything is looked up, and scanners of repositories know it for what it is.
 */
final class TokenSecret {
    static final String PREFIX = "dvn_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final int BITS = 256;
    private static final int RANDOM_LENGTH = 43;
    private static final int CHECK_LENGTH = 6;
    private static final int SHOWN = PREFIX.length() + 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String next() {
        var random = base62(new BigInteger(BITS, RANDOM), RANDOM_LENGTH);
        return PREFIX + random + check(random);
    }

    static boolean isSound(String text) {
        if (!text.matches(PREFIX + "[0-9A-Za-z]{" + (RANDOM_LENGTH + CHECK_LENGTH) + "}")) {
            return false;
        }
        var random = text.substring(PREFIX.length(), PREFIX.length() + RANDOM_LENGTH);
        return text.endsWith(check(random));
    }

    /** The part that is kept readable, to tell one token from another. */
    static String shown(String secret) {
        return secret.substring(0, SHOWN);
    }

    /** 256 random bits need no slow hash: nobody can guess them. */
    static byte[] hash(String secret) {
        return Digest.of(secret);
    }

    private static String check(String random) {
        var crc = new CRC32();
        crc.update(random.getBytes(StandardCharsets.US_ASCII));
        return base62(BigInteger.valueOf(crc.getValue()), CHECK_LENGTH);
    }

    private static String base62(BigInteger number, int length) {
        var text = new StringBuilder();
        for (var rest = number; text.length() < length; rest = rest.divide(BASE)) {
            text.append(DIGITS.charAt(rest.mod(BASE).intValue()));
        }
        return text.reverse().toString();
    }
}
