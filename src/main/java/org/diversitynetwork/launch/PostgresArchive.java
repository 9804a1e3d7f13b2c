package org.diversitynetwork.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed PostgreSQL that comes with the application. */
final class PostgresArchive {

    private final InputStream packed;

    PostgresArchive(InputStream packed) {
        this.packed = packed;
    }

    void unpackInto(Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                // Static libraries serve compilers only.
                if (!entry.getName().endsWith(".a"))
                    unpack(entry, tar, home.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else if (!entry.isDirectory()) unpackFile(entry, tar, target);
    }

    private static void unpackFile(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        Files.copy(tar, target);
        var isProgram = (entry.getMode() & 0100) != 0;
        if (isProgram) Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
