package org.diversitynetwork.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application as a process of its own. */
final class RunningApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long PAUSE_NANOS = 50_000_000;
    private static final Path JAR = Path.of(
                    System.getProperty("basedir", ""), "target", "quarkus-app", "quarkus-run.jar")
            .toAbsolutePath();

    private final Process process;
    private final Path errors;
    private final int port;

    private RunningApp(Path folder, int port, Map<String, String> settings) throws IOException {
        this.port = port;
        errors = Files.createTempFile("launch-", ".err");
        var builder = new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment()
                .keySet()
                .removeIf(
                        name -> name.startsWith("QUARKUS_") || name.startsWith("SMALLRYE_") || name.startsWith("MP_"));
        builder.environment()
                .putAll(Map.of("DIVERSITY_DATA_DIR", folder.toString(), "QUARKUS_HTTP_PORT", Integer.toString(port)));
        builder.environment().putAll(settings);
        process = builder.start();
    }

    static RunningApp starting(Path folder, Map<String, String> settings) throws IOException {
        return new RunningApp(folder, freePort(), settings);
    }

    static RunningApp startingOn(int port, Path folder) throws IOException {
        return new RunningApp(folder, port, Map.of());
    }

    static RunningApp ready(Path folder) throws Exception {
        return ready(folder, Map.of());
    }

    static RunningApp ready(Path folder, Map<String, String> settings) throws Exception {
        var app = starting(folder, settings);
        app.awaitReady();
        return app;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int awaitExit() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "The application does not end");
        return process.exitValue();
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(errors);
    }

    /** Ends it as a terminal (INT), an operator (TERM) or the kernel (KILL) would, and tells the exit code. */
    int kill(String signal) throws Exception {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .start()
                .waitFor();
        return awaitExit();
    }

    static boolean isAlive(Path folder) {
        return postgresOf(folder).findAny().isPresent();
    }

    static java.util.stream.Stream<ProcessHandle> postgresOf(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder + "/data"));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.delete(errors);
    }

    private void awaitReady() throws Exception {
        var request = HttpRequest.newBuilder(at("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                assertTrue(process.isAlive(), () -> "The application ended: " + readErrors());
                assertTrue(System.nanoTime() < deadline, "The application does not get ready");
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String readErrors() {
        try {
            return String.join("\n", errors());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static List<String> command() throws IOException {
        var command = new ArrayList<String>();
        // A build in the background ignores Ctrl-C and hands that down; the application must not inherit it here.
        if (knowsDefaultSignal()) command.addAll(List.of("env", "--default-signal=INT"));
        command.addAll(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        return command;
    }

    private static boolean knowsDefaultSignal() throws IOException {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
