package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.diversitynetwork.shared.PemKey;

/**
 * The folder of the keys: the pair that signs, the public halves of former pairs, and the secret that outlives them.
 * Nodes may share it; what changes in it changes under a lock, and each file at once.
 */
record KeyFolder(Path path) {

    /** A token lives a day at most; the second one is for nodes that have not yet met the new key. */
    private static final Duration FORMER_KEPT = Duration.ofDays(2);

    Path privateKey() {
        return path.resolve("private.pem");
    }

    Path publicKey() {
        return path.resolve("public.pem");
    }

    Path former() {
        return path.resolve("former");
    }

    Path secret() {
        return path.resolve("secret");
    }

    private Path lock() {
        return path.resolve("lock");
    }

    /** Makes what is missing, replaces a pair older than this, and forgets former ones that no token needs any more. */
    void prepare(Duration oldest) throws IOException {
        if (!Files.isDirectory(path)) create();
        try (var channel = FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            removeLeftovers();
            Files.createDirectories(former());
            if (Files.notExists(secret())) SecretFile.write(secret(), SecretFile.randomPassword());
            if (isOlder(privateKey(), oldest)) rotate();
            tellPublicKey();
            forgetFormer();
        }
    }

    private void create() throws IOException {
        var unfinished = Unfinished.of(path);
        var inside = new KeyFolder(unfinished.path());
        SecretFile.write(inside.privateKey(), PemKey.text(newPair().getPrivate()));
        try {
            unfinished.finish();
        } catch (IOException e) {
            // Another node that shares the folder may have been faster: then its pair counts.
            Unfinished.delete(unfinished.path());
            if (!Files.isDirectory(path)) throw e;
        }
    }

    /**
     * The public half is kept before the pair is replaced: stopped between the two, the old pair goes on and the next
     * start begins again. Replacing the private key is what deletes the old one.
     */
    private void rotate() throws IOException {
        var leaving = PemKey.publicHalf(PemKey.privateKey(privateKey()));
        SecretFile.write(former().resolve(PemKey.id(leaving) + ".pem"), PemKey.text(leaving));
        SecretFile.write(privateKey(), PemKey.text(newPair().getPrivate()));
    }

    /** A courtesy to people: the application computes the public key from the private one. */
    private void tellPublicKey() throws IOException {
        var text = PemKey.text(PemKey.publicHalf(PemKey.privateKey(privateKey())));
        if (Files.notExists(publicKey()) || !Files.readString(publicKey()).equals(text))
            SecretFile.write(publicKey(), text);
    }

    private void forgetFormer() throws IOException {
        for (var key : entries(former())) if (isOlder(key, FORMER_KEPT)) Files.delete(key);
    }

    private void removeLeftovers() throws IOException {
        for (var entry : entries(path)) if (Unfinished.isLeftover(entry)) Files.delete(entry);
        if (Files.notExists(former())) return;
        for (var entry : entries(former())) if (Unfinished.isLeftover(entry)) Files.delete(entry);
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        var written = Files.getLastModifiedTime(file).toInstant();
        return !written.plus(age).isAfter(Clock.systemUTC().instant());
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
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
}
