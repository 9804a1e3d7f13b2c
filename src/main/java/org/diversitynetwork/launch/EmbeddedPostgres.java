package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import org.diversitynetwork.shared.CannotStart;

/** A real PostgreSQL that keeps its data in a folder and lives as long as the application. */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DataFolder folder;
    private final PostgresBinaries binaries;
    private final PostgresCluster cluster;
    private final FileLock lock;
    private PostgresServer server;

    /** Claims the folder; nothing runs yet. */
    EmbeddedPostgres(DataFolder folder) {
        this.folder = folder;
        this.binaries = PostgresBinaries.in(folder);
        this.cluster = new PostgresCluster(folder, binaries);
        cluster.requireFits();
        this.lock = folder.lock();
    }

    public static EmbeddedPostgres start(Path path, String... settings) {
        var postgres = new EmbeddedPostgres(new DataFolder(path).made());
        postgres.start(settings);
        return postgres;
    }

    void start(String... settings) {
        var program = new Program(Account.current(), binaries);
        try {
            folder.removeLeftovers();
            binaries.unpackOnce();
            new OrphanedServer(folder, cluster, new Signal(program)).stop();
            cluster.createOnce(program.account());
            server = PostgresServer.start(
                    cluster, program, new PostgresLog(folder.resolve("postgresql.log")), List.of(settings));
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be started in %s: %s".formatted(folder.path(), e), e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(server.port(), PostgresCluster.NAME);
    }

    public String username() {
        return PostgresCluster.NAME;
    }

    public String password() {
        return cluster.password();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        if (server != null) server.close();
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            // The lock ends with this process at the latest.
        }
    }
}
