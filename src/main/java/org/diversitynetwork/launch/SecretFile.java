package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file that only its owner may read. */
final class SecretFile {

    private SecretFile() {}

    static void write(Path path, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // Never readable by others, not even for a moment, and never half written.
        var draft = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".unfinished-", ownerOnly);
        Files.writeString(draft, content);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    static String randomPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
