package org.diversitynetwork.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What the database says, kept in a file that never outgrows its limit: the older half lives on beside it. */
final class PostgresLog {

    private static final long LIMIT = 5_000_000;

    private final Path file;
    private volatile String lastComplaint = "";
    private Thread copying;

    PostgresLog(Path file) {
        this.file = file;
    }

    void copy(BufferedReader lines) {
        copying = Thread.ofPlatform().daemon().name("postgresql-log").start(() -> copyAll(lines));
    }

    /** The last line that tells why the database gave up. */
    String lastComplaint() {
        return lastComplaint;
    }

    void awaitEnd() throws InterruptedException {
        copying.join(2_000);
    }

    private void copyAll(BufferedReader lines) {
        try (lines) {
            for (var more = true; more; ) more = copyUpToLimit(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean copyUpToLimit(BufferedReader lines) throws IOException {
        if (Files.exists(file) && Files.size(file) > LIMIT)
            Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
        var size = Files.exists(file) ? Files.size(file) : 0;
        try (var out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                size += write(line, out);
                if (size > LIMIT) return true;
            }
        }
        return false;
    }

    private int write(String line, Writer out) throws IOException {
        var isComplaint = line.contains("FATAL:") || line.contains("PANIC:");
        // A program that cannot even be run leaves one line of another form.
        if (isComplaint || lastComplaint.isEmpty()) lastComplaint = line.replaceFirst("^.*(?=FATAL:|PANIC:)", "");
        out.write(line + "\n");
        out.flush();
        return line.length() + 1;
    }

    private Path older() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
