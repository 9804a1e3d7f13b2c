package org.diversitynetwork.launch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops a PostgreSQL: politely to its clients only if they are quick, never harmful to its data. */
record Signal(Program program) {

    private static final int PATIENCE_SECONDS = 30;

    /**
     * Java can send SIGTERM, on which PostgreSQL waits for its clients to leave, but not SIGINT, on which it does not.
     */
    void stop(ProcessHandle server) throws IOException {
        if (!server.isAlive()) return;
        send("INT", server);
        if (ended(server)) return;
        send("QUIT", server);
        if (!ended(server)) server.destroyForcibly();
    }

    private void send(String name, ProcessHandle server) throws IOException {
        program.run("pg_ctl", List.of("kill", name, Long.toString(server.pid())), "");
    }

    private static boolean ended(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
