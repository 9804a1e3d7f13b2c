package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.diversitynetwork.shared.CannotStart;

/**
 * The folder of the user's that keeps everything between runs: the database, its programs, its password and the keys.
 */
record DataFolder(Path path) {

    private static final String REMEDY =
            "choose another with " + Setting.DATA_FOLDER.variable() + " or repair this one.";

    static DataFolder configured() {
        var configured =
                Setting.DATA_FOLDER.value().orElseGet(() -> System.getProperty("user.home") + "/.diversity-network");
        try {
            return new DataFolder(Path.of(configured)).made();
        } catch (InvalidPathException e) {
            throw new CannotStart("The data folder '%s' is no valid path: %s".formatted(configured, REMEDY), e);
        }
    }

    /** This folder, made if need be, absolute and known to be writable. */
    DataFolder made() {
        try {
            // The real path, since a running database names itself by it.
            var real = Files.createDirectories(path.toAbsolutePath()).toRealPath();
            if (!Files.isWritable(real)) throw unusable("is not writable", null);
            return new DataFolder(real);
        } catch (FileAlreadyExistsException e) {
            throw unusable("is a file, not a folder", e);
        } catch (IOException e) {
            throw unusable("cannot be created or opened", e);
        }
    }

    /**
     * Keeps every other start away from this folder until the lock is released or this process ends, however it ends.
     */
    FileLock lock() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) throw inUse();
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw unusable("is not writable", e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** What starts killed in the middle have left behind. */
    void removeLeftovers() {
        try (Stream<Path> entries = Files.list(path)) {
            for (var entry : entries.filter(Unfinished::isLeftover).toList()) Unfinished.delete(entry);
        } catch (IOException e) {
            // A program of the killed start may still be writing: the next start removes the rest.
        }
    }

    private CannotStart unusable(String what, Throwable cause) {
        return new CannotStart("The data folder %s %s: %s".formatted(path, what, REMEDY), cause);
    }

    private CannotStart inUse() {
        return new CannotStart(
                "Another start of the application already uses the data folder %s: stop that one, or choose another folder with %s."
                        .formatted(path, Setting.DATA_FOLDER.variable()));
    }
}
