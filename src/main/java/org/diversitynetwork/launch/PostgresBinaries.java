package org.diversitynetwork.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.diversitynetwork.shared.CannotStart;

/** PostgreSQL's programs, unpacked once into the data folder. */
record PostgresBinaries(Path home) {

    static final String VERSION = bundledVersion();
    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    static PostgresBinaries in(DataFolder folder) {
        return new PostgresBinaries(folder.resolve("postgresql-" + VERSION));
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    void unpackOnce() throws IOException {
        if (Files.isDirectory(home)) return;
        var unfinished = Unfinished.of(home);
        try (var packed = packed()) {
            new PostgresArchive(packed).unpackInto(unfinished.path());
        }
        unfinished.finish();
    }

    private static InputStream packed() {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var packed = PostgresBinaries.class.getResourceAsStream(name);
        if (packed == null)
            throw new CannotStart(
                    "This build brings no PostgreSQL for this machine (%s is missing): build it here, or set %s to use an external database."
                            .formatted(name.substring(1), Setting.JDBC_URL.variable()));
        return packed;
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        var architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
    }

    private static String bundledVersion() {
        var properties = new Properties();
        try (var filled = PostgresBinaries.class.getResourceAsStream("bundled-postgresql.properties")) {
            properties.load(filled);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.getProperty("version");
    }
}
