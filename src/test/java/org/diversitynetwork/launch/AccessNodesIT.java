package org.diversitynetwork.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers may do, on two nodes of the packaged application that share a database. */
class AccessNodesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PASSWORD = "a password for tests";
    private static final String ADMIN = "admin@example.org";
    private static final int ROUNDS = 5;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static RunningApp one;
    private static RunningApp other;

    /** An account, signed in; everybody here has the administrator's password. */
    private record Person(String id, String email, String token, String refreshToken) {}

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(folder.resolve("database"));
        var settings = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "DIVERSITY_ADMIN_PASSWORD", PASSWORD,
                "DIVERSITY_DEMO", "false"));
        SigningKey.in(folder).settings().forEach((setting, value) -> settings.put(setting.variable(), value));
        one = RunningApp.ready(Files.createDirectory(folder.resolve("one")), settings);
        other = RunningApp.ready(Files.createDirectory(folder.resolve("other")), settings);
    }

    @AfterAll
    static void stop() throws IOException {
        if (other != null) other.close();
        if (one != null) one.close();
        if (postgres != null) postgres.close();
    }

    @Test
    void refuseAnApiTokenThatWasRevokedOnTheOther() throws Exception {
        var admin = signedIn(one, ADMIN);
        var partner = created(
                admin,
                "/partners",
                Map.of(
                        "code",
                        "revoking",
                        "name",
                        "A partner",
                        "countryCode",
                        "BE",
                        "type",
                        "ngo",
                        "legalStatus",
                        "private"));
        var token = created(
                admin,
                "/api-tokens",
                Map.of(
                        "label", "For two nodes",
                        "partnerId", partner.path("id").asText(),
                        "scopes", List.of("partners:read"),
                        "expiresAt", Instant.now().plus(Duration.ofDays(9)).toString()));
        var secret = token.path("secret").asText();
        for (var i = 0; i < 3; i++) {
            assertThat(me(one, secret)).isEqualTo(200);
            assertThat(me(other, secret)).isEqualTo(200);
        }
        var path = "/api-tokens/" + token.path("id").asText();
        assertThat(send(one, "DELETE", path, admin.token(), null).statusCode()).isEqualTo(204);
        assertThat(me(one, secret)).isEqualTo(401);
        await(() -> me(other, secret) == 401);
    }

    @Test
    void takeARoleAwayOnBoth() throws Exception {
        var admin = signedIn(one, ADMIN);
        var person = somebody();
        assertThat(roles(other, person)).isEmpty();
        var path = "/users/" + person.id() + "/roles";
        var role = created(admin, path, Map.of("role", "network_admin", "scope", "network"));
        await(() -> roles(other, person).size() == 1);
        assertThat(send(other, "GET", "/users", person.token(), null).statusCode())
                .isEqualTo(200);
        path += "/" + role.path("id").asText();
        assertThat(send(one, "DELETE", path, admin.token(), null).statusCode()).isEqualTo(204);
        assertThat(roles(one, person)).isEmpty();
        await(() -> roles(other, person).isEmpty());
        assertThat(send(other, "GET", "/users", person.token(), null).statusCode())
                .isEqualTo(403);
    }

    @Test
    void endASessionThatIsSignedOutOfOnTheOther() throws Exception {
        var person = somebody();
        assertThat(me(one, person.token())).isEqualTo(200);
        assertThat(me(other, person.token())).isEqualTo(200);
        var body = Map.of("refreshToken", person.refreshToken());
        assertThat(send(one, "POST", "/auth/sign-out", null, body).statusCode()).isEqualTo(204);
        assertThat(me(one, person.token())).isEqualTo(401);
        await(() -> me(other, person.token()) == 401);
        assertThat(send(other, "POST", "/auth/refresh", null, body).statusCode())
                .isEqualTo(401);
    }

    @Test
    void countWrongPasswordsTogether() throws Exception {
        var person = somebody();
        for (var i = 0; i < 5; i++) {
            assertThat(signIn(one, person.email(), "wrong " + i).statusCode()).isEqualTo(401);
            assertThat(signIn(other, person.email(), "wrong too " + i).statusCode())
                    .isEqualTo(401);
        }
        // A second can pass unseen on a busy machine.
        assertThat(sql("update sign_in_failure set blocked_until = blocked_until + interval '1 hour'"
                        + " where who like 'account:%' and failures = 10 and blocked_until > last_at"))
                .isEqualTo(1);
        assertThat(signIn(one, person.email(), PASSWORD).statusCode()).isEqualTo(429);
        assertThat(signIn(other, person.email(), PASSWORD).statusCode()).isEqualTo(429);
        assertThat(me(other, person.token())).isEqualTo(200);
    }

    @Test
    void keepOneAdministratorOfTwoWhoTakeEachOtherAway() throws Exception {
        // Whoever has an end does not count as somebody who will be there.
        sql("update role_assignment set valid_to = current_date + 9");
        for (var round = 0; round < ROUNDS; round++) {
            var first = administrator();
            var second = administrator();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var byFirst = threads.submit(() -> takenAway(one, first, second));
                var bySecond = threads.submit(() -> takenAway(other, second, first));
                assertThat(List.of(byFirst.get(), bySecond.get()))
                        .as("one takes the other's role, who then is not known or not allowed, or would be the last")
                        .containsOnlyOnce(204)
                        .allMatch(status -> List.of(204, 403, 409).contains(status));
            }
            assertThat(sql("delete from role_assignment where valid_to is null"))
                    .isEqualTo(1);
        }
        sql("update role_assignment set valid_to = null");
    }

    @Test
    void inviteNobodyWithoutAMailServer() throws Exception {
        var admin = signedIn(one, ADMIN);
        var body = Map.of("code", "nobody", "displayName", "Nobody", "email", "nobody@example.org", "locale", "en");
        var answer = send(one, "POST", "/users", admin.token(), body);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("mail-not-configured", "QUARKUS_MAILER_HOST");
        assertThat(send(other, "GET", "/users/nobody", admin.token(), null).statusCode())
                .isEqualTo(404);
    }

    private static int takenAway(RunningApp app, Person who, Person whose) throws Exception {
        var path = "/users/" + whose.id() + "/roles/" + roleOf(whose);
        return send(app, "DELETE", path, who.token(), null).statusCode();
    }

    private static String roleOf(Person whose) throws Exception {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select id from role_assignment where user_id = '" + whose.id() + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Person administrator() throws Exception {
        var person = somebody();
        sql("insert into role_assignment (id, user_id, role, scope, valid_from, version, created_at, updated_at)"
                + " values (gen_random_uuid(), '" + person.id()
                + "', 'NETWORK_ADMIN', 'NETWORK', current_date, 0, now(), now())");
        await(() -> roles(one, person).size() == 1 && roles(other, person).size() == 1);
        return person;
    }

    /** Without mail nobody can be invited, so the account is made by hand. */
    private static Person somebody() throws Exception {
        var id = UUID.randomUUID();
        var email = "somebody-" + id + "@example.org";
        sql(
                "insert into user_account (id, code, display_name, email, locale, status, password_hash, version, created_at, updated_at)"
                        + " select '" + id + "', 'user-" + id + "', 'Somebody', '" + email
                        + "', 'en', 'ACTIVE', password_hash, 0, now(), now() from user_account where email = '" + ADMIN
                        + "'");
        return signedIn(one, email);
    }

    private static Person signedIn(RunningApp app, String email) throws Exception {
        var tokens = JSON.readTree(signIn(app, email, PASSWORD).body());
        var token = tokens.path("accessToken").asText();
        var id = JSON.readTree(send(app, "GET", "/me", token, null).body()).path("id");
        return new Person(id.asText(), email, token, tokens.path("refreshToken").asText());
    }

    private static HttpResponse<String> signIn(RunningApp app, String email, String password) throws Exception {
        return send(app, "POST", "/auth/token", null, Map.of("email", email, "password", password));
    }

    private static int me(RunningApp app, String credential) throws Exception {
        return send(app, "GET", "/me", credential, null).statusCode();
    }

    private static JsonNode roles(RunningApp app, Person person) throws Exception {
        return JSON.readTree(send(app, "GET", "/me", person.token(), null).body())
                .path("roles");
    }

    private static JsonNode created(Person by, String path, Map<String, ?> body) throws Exception {
        var answer = send(one, "POST", path, by.token(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(
            RunningApp app, String method, String path, String credential, Map<String, ?> body) throws Exception {
        var request = HttpRequest.newBuilder(app.at("/api/v1" + path))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (credential != null) {
            request.header("Authorization", "Bearer " + credential);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static int sql(String statement) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var prepared = connection.createStatement()) {
            return prepared.executeUpdate(statement);
        }
    }

    /** What notifications bring about. */
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        for (var i = 0; i < 250 && !condition.holds(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.holds()).isTrue();
    }
}
