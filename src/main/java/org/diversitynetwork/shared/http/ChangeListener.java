package org.diversitynetwork.shared.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears of every committed change to a public table, whichever node or person made it, and forgets public answers. */
@Singleton
class ChangeListener {
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int BEAT_MILLIS = 500;
    private static final long TRUST_NANOS = TimeUnit.MILLISECONDS.toNanos(2_000);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final PublicAnswers answers;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean stopped;

    ChangeListener(
            PublicAnswers answers,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.answers = answers;
        this.url = url;
        username.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("ApplicationName", "diversity-network changes");
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        login.setProperty("socketTimeout", "1");
        login.setProperty("tcpKeepAlive", "true");
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("change-listener").start(this::listen);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
    }

    private void listen() {
        while (!stopped) {
            try (var connection = DriverManager.getConnection(url, login)) {
                hear(connection);
            } catch (SQLException e) {
                LOG.debugf("The line for change notifications broke: %s", e.getMessage());
            } finally {
                answers.trustNoMore();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen public_change");
            answers.forget();
            while (!stopped) {
                var asked = System.nanoTime();
                statement.execute("select 1");
                answers.trustFor(TRUST_NANOS - (System.nanoTime() - asked));
                var changes = connection.unwrap(PGConnection.class).getNotifications(BEAT_MILLIS);
                if (changes != null && changes.length > 0) {
                    answers.forget();
                }
            }
        }
    }
}
