package org.diversitynetwork.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.CannotStart;

/** The running PostgreSQL process: reachable from this machine only, stopped after the application that uses it. */
final class PostgresServer implements AutoCloseable {

    // Long enough to replay what a crash left, which is the only thing that takes time here.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final PostgresLog log;
    private final Signal signal;
    private final Thread atShutdown = new Thread(this::closeAfterApplication, "postgresql-stop");

    private PostgresServer(Process process, int port, PostgresLog log, Signal signal) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.signal = signal;
        log.copy(process.inputReader());
    }

    static PostgresServer start(PostgresCluster cluster, Program program, PostgresLog log, List<String> settings)
            throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                program.binaries().program("postgres"), "-D", cluster.path().toString()));
        // Statements and details hold what people wrote: they stay out of the log.
        var all = new ArrayList<>(List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_checkpoints=off"));
        all.addAll(settings);
        all.forEach(setting -> command.addAll(List.of("-c", setting)));
        var process = Program.builder(program.account().ownSession(command)).start();
        var server = new PostgresServer(process, port, log, new Signal(program));
        server.becomeReady(PidFile.of(cluster.path()));
        return server;
    }

    int port() {
        return port;
    }

    @Override
    public synchronized void close() {
        try {
            signal.stop(process.toHandle());
            log.awaitEnd();
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook runs anyway and finds nothing left to stop.
        } catch (IOException | InterruptedException e) {
            process.destroy();
        }
    }

    private void becomeReady(PidFile pidFile) {
        try {
            Runtime.getRuntime().addShutdownHook(atShutdown);
            awaitReady(pidFile);
        } catch (InterruptedException | RuntimeException e) {
            close();
            throw e instanceof CannotStart refused ? refused : new CannotStart("The start was interrupted.", e);
        }
    }

    private void awaitReady(PidFile pidFile) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!pidFile.saysReady(process.pid())) {
            if (!process.isAlive()) throw gaveUp();
            if (System.nanoTime() > deadline)
                throw new CannotStart("PostgreSQL did not get ready within " + PATIENCE.toMinutes() + " minutes.");
            Thread.sleep(5);
        }
    }

    private CannotStart gaveUp() throws InterruptedException {
        log.awaitEnd();
        return new CannotStart("PostgreSQL did not start: " + log.lastComplaint());
    }

    private void closeAfterApplication() {
        var application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) application.awaitShutdown();
        close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
