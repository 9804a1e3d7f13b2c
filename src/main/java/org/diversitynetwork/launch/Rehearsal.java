package org.diversitynetwork.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A start for practice: answers a few requests of its own and ends, while the JVM notes what a start needs. */
@ApplicationScoped
class Rehearsal {

    private static final List<String> PATHS =
            List.of("/q/health/ready", "/q/health/live", "/api/v1", "/openapi", "/no-such-page");

    private final HttpServer server;

    Rehearsal(HttpServer server) {
        this.server = server;
    }

    void perform(@ObservesAsync HttpServerStart started) throws IOException, InterruptedException {
        if (Setting.REHEARSAL.value().isEmpty()) return;
        try (var client = HttpClient.newHttpClient()) {
            for (var path : PATHS) {
                var address = URI.create("http://127.0.0.1:" + server.getPort() + path);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } finally {
            Quarkus.asyncExit(0);
        }
    }
}
