package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.shared.CannotStart;

/** A PostgreSQL that outlived an application killed without warning. */
final class OrphanedServer {

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final Signal signal;

    OrphanedServer(DataFolder folder, PostgresCluster cluster, Signal signal) {
        this.folder = folder;
        this.cluster = cluster;
        this.signal = signal;
    }

    void stop() throws IOException {
        var pidFile = PidFile.of(cluster.path());
        var process = ProcessHandle.of(pidFile.pid()).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) return;
        if (isOurs(process.get())) signal.stop(process.get());
        else if (servesCluster(process.get()))
            throw new CannotStart(
                    "A PostgreSQL that this application did not start (process %d) uses %s: stop it first."
                            .formatted(pidFile.pid(), cluster.path()));
        // The number has gone to an unrelated process since; PostgreSQL would take that for a running server.
        else Files.deleteIfExists(pidFile.path());
    }

    private boolean isOurs(ProcessHandle process) {
        var program = process.info().command().map(Path::of);
        return servesCluster(process)
                && program.filter(path -> path.startsWith(folder.path())).isPresent();
    }

    private boolean servesCluster(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        var folderAt = arguments.indexOf("-D") + 1;
        return folderAt > 0
                && folderAt < arguments.size()
                && arguments.get(folderAt).equals(cluster.path().toString());
    }
}
