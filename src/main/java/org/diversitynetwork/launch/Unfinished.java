package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder in the making: it gets its real name only when it is complete, so that a killed start leaves no half of one.
 */
record Unfinished(Path path, Path goal) {

    private static final String MARK = ".unfinished-";

    static Unfinished of(Path goal) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        return new Unfinished(Files.createTempDirectory(goal.getParent(), goal.getFileName() + MARK, ownerOnly), goal);
    }

    void finish() throws IOException {
        Files.move(path, goal, StandardCopyOption.ATOMIC_MOVE);
    }

    static boolean isLeftover(Path path) {
        return path.getFileName().toString().contains(MARK);
    }

    static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
