package org.diversitynetwork.shared;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;

/** RSA keys as PEM files hold them, and the name by which tokens call them. */
public final class PemKey {
    private static final int FEWEST_BITS = 2048;
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private PemKey() {}

    public static RSAPrivateCrtKey privateKey(Path file) throws IOException {
        var key = read(file, PRIVATE, PKCS8EncodedKeySpec::new, KeyFactory::generatePrivate);
        if (key instanceof RSAPrivateCrtKey rsa && isLong(rsa.getModulus())) {
            return rsa;
        }
        throw unfit(file, PRIVATE, null);
    }

    public static RSAPublicKey publicKey(Path file) throws IOException {
        var key = read(file, PUBLIC, X509EncodedKeySpec::new, KeyFactory::generatePublic);
        if (key instanceof RSAPublicKey rsa && isLong(rsa.getModulus())) {
            return rsa;
        }
        throw unfit(file, PUBLIC, null);
    }

    /** The public key that belongs to this private one: computed, so that the two cannot disagree. */
    public static RSAPublicKey publicHalf(RSAPrivateCrtKey key) {
        try {
            var half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(half);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(Key key) {
        var type = key instanceof PrivateKey ? PRIVATE : PUBLIC;
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(type, body);
    }

    /** The key's name, its thumbprint of RFC 7638: whoever has the key arrives at the same one. */
    public static String id(RSAPublicKey key) {
        JsonWebKey jwk = new RsaJsonWebKey(key);
        return jwk.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /** Turns a key's specification into the key. */
    private interface Maker<K extends Key> {
        K make(KeyFactory factory, KeySpec spec) throws GeneralSecurityException;
    }

    private static <K extends Key> K read(Path file, String type, Function<byte[], KeySpec> spec, Maker<K> maker)
            throws IOException {
        var body = Pattern.compile("-----BEGIN " + type + "-----(.+?)-----END " + type + "-----", Pattern.DOTALL)
                .matcher(Files.readString(file));
        try {
            if (!body.find()) {
                throw unfit(file, type, null);
            }
            var bytes = Base64.getMimeDecoder().decode(body.group(1));
            return maker.make(KeyFactory.getInstance("RSA"), spec.apply(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unfit(file, type, e);
        }
    }

    private static boolean isLong(BigInteger modulus) {
        return modulus.bitLength() >= FEWEST_BITS;
    }

    private static CannotStart unfit(Path file, String type, Exception cause) {
        return new CannotStart(
                "The file %s must hold an RSA key of at least %d bits in PEM form that begins with BEGIN %s: bring one, or set none to have it made."
                        .formatted(file, FEWEST_BITS, type),
                cause);
    }
}
