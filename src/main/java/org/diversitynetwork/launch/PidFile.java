package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The postmaster.pid in which a PostgreSQL says that it runs on a cluster, and how far it is. */
record PidFile(Path path) {

    static PidFile of(Path cluster) {
        return new PidFile(cluster.resolve("postmaster.pid"));
    }

    /** The process it names, 0 if none. */
    long pid() {
        var lines = lines();
        return lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")
                ? 0
                : Long.parseLong(lines.getFirst().strip());
    }

    boolean saysReady(long pid) {
        var lines = lines();
        return pid() == pid && lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
