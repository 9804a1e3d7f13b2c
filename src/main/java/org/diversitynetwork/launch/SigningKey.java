package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.diversitynetwork.shared.CannotStart;

/** The RSA key pair that signs access tokens: made once in the data folder, unless the operator brings one. */
public record SigningKey(Path privateKey, Path publicKey) {

    /** Tells the token extensions where the keys are, leaving alone what is configured. */
    static void configure(DataFolder folder) {
        if (Setting.SIGNING_KEY.value().isPresent()
                && Setting.VERIFICATION_KEY.value().isPresent()) return;
        var key = in(folder.path());
        if (Setting.SIGNING_KEY.value().isEmpty()) Setting.SIGNING_KEY.become(key.privateLocation());
        if (Setting.VERIFICATION_KEY.value().isEmpty()) Setting.VERIFICATION_KEY.become(key.publicLocation());
    }

    public static SigningKey in(Path folder) {
        var keys = folder.resolve("keys");
        try {
            if (!Files.isDirectory(keys)) generate(keys);
        } catch (IOException e) {
            throw new CannotStart("The signing key cannot be written to %s: %s".formatted(keys, e.getMessage()), e);
        }
        return existing(keys);
    }

    public String privateLocation() {
        return "file:" + privateKey;
    }

    public String publicLocation() {
        return "file:" + publicKey;
    }

    private static SigningKey existing(Path keys) {
        var key = new SigningKey(keys.resolve("private.pem"), keys.resolve("public.pem"));
        if (Files.isReadable(key.privateKey) && Files.isReadable(key.publicKey)) return key;
        throw new CannotStart(
                "The folder %s must hold a readable private.pem and public.pem: put them back, or remove the folder to get a new pair."
                        .formatted(keys));
    }

    private static void generate(Path keys) throws IOException {
        var unfinished = Unfinished.of(keys);
        var pair = newPair();
        SecretFile.write(
                unfinished.path().resolve("private.pem"),
                pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(
                unfinished.path().resolve("public.pem"),
                pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        try {
            unfinished.finish();
        } catch (IOException e) {
            // Another node that shares the folder may have been faster: then its pair counts.
            Unfinished.delete(unfinished.path());
            if (!Files.isDirectory(keys)) throw e;
        }
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static String pem(String type, byte[] content) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(type, body);
    }
}
