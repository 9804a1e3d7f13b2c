package org.diversitynetwork.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several nodes of the packaged application on one external database. */
class NodesIT {
    private static final Path REFERENCE_FILES = Path.of("src/main/resources/reference-data");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "a password for tests";
    private static final String PARTNER =
            "{\"code\":\"shared\",\"name\":\"Before\",\"countryCode\":\"BE\",\"type\":\"ngo\",\"legalStatus\":\"other\"}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void agreeAboutChangesAndRepeatedRequests() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder.resolve("database"));
                var one = RunningApp.ready(Files.createDirectory(folder.resolve("one")), settings(postgres));
                var other = RunningApp.ready(Files.createDirectory(folder.resolve("other")), settings(postgres))) {
            assertThat(get(one, "/api/v1/networks").path("items"))
                    .as("starts empty without demo")
                    .isEmpty();
            var first = post(one, "same-key");
            var second = post(other, "same-key");
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
            assertThat(second.body()).isEqualTo(first.body());
            for (var i = 0; i < 5; i++) {
                assertThat(name(other)).isNotEmpty();
                rename(one, "Name " + i);
                assertThat(name(one)).isEqualTo("Name " + i);
                awaitName(other, "Name " + i);
            }
        }
    }

    @Test
    void refuseToStartOnABrokenReferenceFileAndStoreNothingOfIt() throws Exception {
        var files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(
                files.resolve("10-target-groups.json"),
                "[{\"code\":\"women\",\"label\":{\"en\":\"Women\"},\"scope\":\"network\",\"dimension\":\"gender\"},{\"code\":\"x\"}]");
        try (var postgres = EmbeddedPostgres.start(folder.resolve("database"))) {
            var settings = settings(postgres);
            settings.put("DIVERSITY_DEMO", "true");
            settings.put("DIVERSITY_REFERENCE_DATA_DIR", files.toString());
            for (var shipped : REFERENCE_FILES.toFile().list()) {
                if (!Files.exists(files.resolve(shipped))) {
                    Files.writeString(files.resolve(shipped), "[]");
                }
            }
            try (var app = RunningApp.starting(Files.createDirectory(folder.resolve("one")), settings)) {
                assertThat(app.awaitExit()).isEqualTo(1);
                assertThat(app.errors()).hasSize(1);
                assertThat(app.errors().getFirst()).contains("10-target-groups.json", "#/1/", "code");
            }
            settings.put("DIVERSITY_DEMO", "false");
            try (var app = RunningApp.ready(folder.resolve("one"), settings)) {
                assertThat(get(app, "/api/v1/target-groups").path("items")).isEmpty();
            }
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres postgres) {
        return new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "DIVERSITY_ADMIN_PASSWORD", PASSWORD,
                "DIVERSITY_DEMO", "false"));
    }

    private HttpResponse<String> post(RunningApp app, String key) throws Exception {
        return send(HttpRequest.newBuilder(app.at("/api/v1/partners"))
                .header("Authorization", "Bearer " + token(app))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(PARTNER)));
    }

    private void rename(RunningApp app, String name) throws Exception {
        var answer = send(HttpRequest.newBuilder(app.at("/api/v1/partners/shared"))
                .header("Authorization", "Bearer " + token(app))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"name\":\"" + name + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private String token(RunningApp app) throws Exception {
        var answer = send(HttpRequest.newBuilder(app.at("/api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"admin@example.org\",\"password\":\"" + PASSWORD + "\"}")));
        return JSON.readTree(answer.body()).path("accessToken").asText();
    }

    private void awaitName(RunningApp app, String name) throws Exception {
        for (var i = 0; i < 250 && !name(app).equals(name); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(name(app)).isEqualTo(name);
    }

    private String name(RunningApp app) throws Exception {
        return get(app, "/api/v1/partners/shared").path("name").asText();
    }

    private JsonNode get(RunningApp app, String path) throws Exception {
        return JSON.readTree(send(HttpRequest.newBuilder(app.at(path))).body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
