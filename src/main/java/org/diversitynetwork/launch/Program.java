package org.diversitynetwork.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.CannotStart;

/** Runs one of PostgreSQL's programs to its end. */
record Program(Account account, PostgresBinaries binaries) {

    void run(String name, List<String> arguments, String input) throws IOException {
        var command = new ArrayList<>(List.of(binaries.program(name)));
        command.addAll(arguments);
        var process = builder(account.command(command)).start();
        try (var stdin = process.outputWriter()) {
            stdin.write(input);
        }
        var output = new String(process.getInputStream().readAllBytes());
        if (exitCode(process) != 0)
            throw new CannotStart("PostgreSQL's %s failed: %s".formatted(name, lastLine(output)));
    }

    /** Runs SQL as superuser on a stopped cluster, with no network and no password in between. */
    void sql(Path cluster, String statements) throws IOException {
        run(
                "postgres",
                List.of("--single", "-D", cluster.toString(), "-c", "exit_on_error=on", "postgres"),
                statements);
    }

    static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What the user set for another PostgreSQL must not reach this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException(e);
        }
    }

    private static String lastLine(String output) {
        return output.isBlank()
                ? "it says nothing"
                : output.strip().lines().toList().getLast();
    }
}
