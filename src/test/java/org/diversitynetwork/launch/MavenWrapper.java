package org.diversitynetwork.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs ./mvnw on a machine with the usual small programs, but neither Java nor Maven on its path. */
final class MavenWrapper {

    private static final List<String> USUAL = List.of("sh", "sed", "dirname", "readlink", "tr", "mktemp", "mkdir");

    record Outcome(int exitCode, List<String> errors) {}

    private MavenWrapper() {}

    static Outcome run(Map<String, String> environment) throws Exception {
        var programs = Files.createTempDirectory("programs-");
        for (var name : USUAL) Files.createSymbolicLink(programs.resolve(name), onPath(name));
        var script = Path.of(System.getProperty("basedir", ""), "mvnw").toAbsolutePath();
        var builder = new ProcessBuilder(programs.resolve("sh").toString(), script.toString(), "-v")
                .directory(programs.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var errors = new String(process.getErrorStream().readAllBytes());
        var outcome = new Outcome(process.waitFor(), errors.lines().toList());
        Unfinished.delete(programs);
        return outcome;
    }

    private static Path onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
