package org.diversitynetwork.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A data folder with a row in its database that has to survive whatever happens to the application. */
record StoredData(Path folder) {

    static StoredData make() throws Exception {
        var data = new StoredData(Files.createTempDirectory("launch-").toRealPath());
        try (var _ = RunningApp.ready(data.folder)) {
            data.requirePrivacy();
        }
        data.change("create schema survivor");
        data.change("create table survivor.witness as select 42 as answer");
        return data;
    }

    /** Changes the database while the application is down. */
    void change(String statement) throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder);
                var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            connection.createStatement().execute(statement);
        }
    }

    /** Asks the database of the application that runs now. */
    void assertIntact() throws Exception {
        var port =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
        assertEquals(42, answer("jdbc:postgresql://127.0.0.1:" + port + "/diversity?sslmode=disable"));
    }

    void assertStoppedCleanly() throws Exception {
        assertFalse(RunningApp.isAlive(folder), "PostgreSQL still runs");
        assertFalse(Files.exists(folder.resolve("data/postmaster.pid")));
        var log = Files.readAllLines(folder.resolve("postgresql.log"));
        assertEquals("database system is shut down", log.getLast().replaceFirst(".*LOG: +", ""));
    }

    private void requirePrivacy() throws Exception {
        for (var secret : List.of("database-password", "keys/private.pem")) {
            assertEquals(
                    "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))));
        }
    }

    void delete() throws Exception {
        Unfinished.delete(folder);
    }

    private int answer(String url) throws Exception {
        var password = Files.readString(folder.resolve("database-password"));
        try (var connection = DriverManager.getConnection(url, "diversity", password);
                var rows = connection.createStatement().executeQuery("select answer from survivor.witness")) {
            if (!rows.next()) throw new SQLException("The witness is gone");
            return rows.getInt(1);
        }
    }
}
