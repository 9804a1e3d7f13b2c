package org.diversitynetwork.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, started, stopped, killed and refused as a real process. */
class LaunchIT {

    /** Made once, since making a database takes longer than anything else here. Each test leaves it startable. */
    private static StoredData data;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeDatabase() throws Exception {
        data = StoredData.make();
    }

    @AfterAll
    static void deleteDatabase() throws Exception {
        data.delete();
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertRefused(RunningApp.startingOn(taken.getLocalPort(), folder), "Port " + taken.getLocalPort());
        }
        assertTrue(Set.of("lock").containsAll(entries(folder)));
    }

    @Test
    void refusesADataFolderThatIsAFile() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "precious");
        assertRefused(RunningApp.starting(file, Map.of()), file + " is a file");
        assertEquals("precious", Files.readString(file));
    }

    @Test
    void refusesADataFolderThatCannotBeMade() throws Exception {
        assertRefused(RunningApp.starting(Path.of("/dev/null/data"), Map.of()), "/dev/null/data");
    }

    @Test
    void refusesDataOfANewerPostgres() throws Exception {
        var version =
                Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("PG_VERSION"), "99\n");
        assertRefused(RunningApp.starting(folder, Map.of()), "PostgreSQL 99");
        assertEquals(Set.of("data"), entries(folder));
        assertEquals("99\n", Files.readString(version));
    }

    @Test
    void refusesASchemaOfANewerApplication() throws Exception {
        data.change(
                "insert into flyway_schema_history values (999999, '9999.01.01', 'tomorrow', 'SQL', 'V9999.sql', 0, 'x', now(), 1, true)");
        assertRefused(RunningApp.starting(data.folder(), Map.of()), "9999.01.01");
        assertFalse(RunningApp.isAlive(data.folder()));
        data.change("delete from flyway_schema_history where version = '9999.01.01'");
    }

    @Test
    void refusesADatabaseThatIsNotThere() throws Exception {
        assertRefused(RunningApp.starting(folder, database(RunningApp.freePort())), "refused");
        assertEquals(Set.of(), entries(folder));
    }

    @Test
    void refusesADatabaseThatSaysNothing() throws Exception {
        try (var hole = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertRefused(RunningApp.starting(folder, database(hole.getLocalPort())), "did not answer");
        }
        assertEquals(Set.of(), entries(folder));
    }

    @Test
    void refusesASecondStartOnTheSameFolderAndStopsCleanlyOnTerm() throws Exception {
        try (var app = RunningApp.ready(data.folder())) {
            assertRefused(RunningApp.starting(data.folder(), Map.of()), "already uses");
            data.assertIntact();
            assertEquals(143, app.kill("TERM"));
        }
        data.assertStoppedCleanly();
    }

    @Test
    void stopsCleanlyOnCtrlC() throws Exception {
        try (var app = RunningApp.ready(data.folder())) {
            assertEquals(130, app.kill("INT"));
        }
        data.assertStoppedCleanly();
    }

    @Test
    void recoversFromBeingKilled() throws Exception {
        try (var app = RunningApp.ready(data.folder())) {
            app.kill("KILL");
            assertTrue(RunningApp.isAlive(data.folder()));
        }
        try (var app = RunningApp.ready(data.folder())) {
            data.assertIntact();
            RunningApp.postgresOf(data.folder()).forEach(ProcessHandle::destroyForcibly);
            app.kill("KILL");
        }
        try (var _ = RunningApp.ready(data.folder())) {
            data.assertIntact();
        }
        data.assertStoppedCleanly();
    }

    @Test
    void usesTheConfiguredDatabaseAndStartsNoneOfItsOwn() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data.folder());
                var _ = RunningApp.ready(
                        folder,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                postgres.jdbcUrl(),
                                "QUARKUS_DATASOURCE_USERNAME",
                                postgres.username(),
                                "QUARKUS_DATASOURCE_PASSWORD",
                                postgres.password()))) {
            assertEquals(Set.of("keys"), entries(folder));
        }
    }

    @Test
    void namesTheMissingJdk() throws Exception {
        var outcome = MavenWrapper.run(Map.of("JDK_PLACES", "/nowhere"));
        assertEquals(
                List.of("No JDK 25 or newer was found: install one (any vendor's) and name its folder in JAVA_HOME."),
                outcome.errors());
        assertEquals(1, outcome.exitCode());
    }

    @Test
    void namesTheMissingMaven() throws Exception {
        var outcome = MavenWrapper.run(
                Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_PLACE", folder.toString()));
        assertEquals(
                List.of(
                        "No Maven was found: install Maven (3.9 is best, an older one fetches it) and put mvn on the PATH."),
                outcome.errors());
        assertEquals(1, outcome.exitCode());
    }

    private static void assertRefused(RunningApp app, String reason) throws Exception {
        try (app) {
            assertEquals(1, app.awaitExit());
            assertEquals(1, app.errors().size(), () -> "More than one sentence");
            assertTrue(app.errors().getFirst().contains(reason), app.errors().getFirst());
        }
    }

    private static Map<String, String> database(int port) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/diversity",
                "QUARKUS_DATASOURCE_USERNAME",
                "diversity",
                "QUARKUS_DATASOURCE_PASSWORD",
                "secret");
    }

    private static Set<String> entries(Path folder) throws Exception {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
