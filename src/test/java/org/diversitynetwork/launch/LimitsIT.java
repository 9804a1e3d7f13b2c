package org.diversitynetwork.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One caller who turns to two nodes in turn. */
class LimitsIT {
    private static final int LIMIT = 200;
    /** What a node may let through before the other hears of it. */
    private static final int TENTH = LIMIT / 10;
    /** What a node is asked while an exchange runs, several times over. */
    private static final int MEANWHILE = 40;

    private static final int FAILURES = 3;
    private static final int ROUNDS = 250;
    private static final long PAUSE_NANOS = 5_000_000;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void hasOneLimitOnBothWithinTheStatedError() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder.resolve("database"));
                var one = RunningApp.ready(Files.createDirectory(folder.resolve("one")), settings(postgres));
                var other = RunningApp.ready(Files.createDirectory(folder.resolve("other")), settings(postgres))) {
            var began = System.nanoTime();
            var ofOne = new ArrayList<HttpResponse<Void>>();
            var ofOther = new ArrayList<HttpResponse<Void>>();
            for (var i = 0; i < ROUNDS; i++) {
                ofOne.add(read(one));
                ofOther.add(read(other));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            var givenBack = LIMIT * (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) / 60_000 + 1;
            assertThat(passed(ofOne) + passed(ofOther))
                    .isBetween(LIMIT - TENTH, LIMIT + givenBack + TENTH + MEANWHILE)
                    .isLessThan(2 * ROUNDS);
            assertThat(List.of(ofOne, ofOther)).allSatisfy(LimitsIT::endedWithARefusalThatSaysWhenToComeBack);
            listensToFewBadCredentialsOnly(one);
        }
    }

    private void listensToFewBadCredentialsOnly(RunningApp app) throws Exception {
        assertThat(writeAsNobodyKnown(app).statusCode()).isEqualTo(401);
        for (var i = 0; i < 10 * FAILURES && writeAsNobodyKnown(app).statusCode() == 401; i++) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        var refused = writeAsNobodyKnown(app);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("RateLimit-Policy"))
                .contains("\"failed-credential\";q=" + FAILURES + ";w=60");
    }

    private HttpResponse<Void> writeAsNobodyKnown(RunningApp app) throws Exception {
        return client.send(
                HttpRequest.newBuilder(app.at("/api/v1/partners"))
                        .header("Authorization", "Bearer nonsense")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.discarding());
    }

    private static void endedWithARefusalThatSaysWhenToComeBack(List<HttpResponse<Void>> answers) {
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).reduce((earlier, later) -> later);
        assertThat(refused).hasValueSatisfying(answer -> {
            assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"read\";q=" + LIMIT + ";w=60");
            assertThat(answer.headers().firstValue("RateLimit").orElse("")).startsWith("\"read\";r=0;t=");
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
        });
    }

    private static int passed(List<HttpResponse<Void>> answers) {
        return (int)
                answers.stream().filter(answer -> answer.statusCode() == 200).count();
    }

    private HttpResponse<Void> read(RunningApp app) throws Exception {
        return client.send(HttpRequest.newBuilder(app.at("/api/v1")).build(), BodyHandlers.discarding());
    }

    /** Both nodes have one secret, by which they name callers. */
    private Map<String, String> settings(EmbeddedPostgres postgres) {
        var settings = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "DIVERSITY_ADMIN_PASSWORD", "a password for tests",
                "DIVERSITY_DEMO", "false",
                "DIVERSITY_RATE_LIMIT_READ_PER_MINUTE", Integer.toString(LIMIT),
                "DIVERSITY_RATE_LIMIT_FAILED_CREDENTIAL_PER_MINUTE", Integer.toString(FAILURES)));
        SigningKey.in(folder).settings().forEach((setting, value) -> settings.put(setting.variable(), value));
        return settings;
    }
}
