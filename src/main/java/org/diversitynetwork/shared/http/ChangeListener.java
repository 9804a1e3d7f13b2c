package org.diversitynetwork.shared.http;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of every committed change that something remembered depends on, whichever node or person made it, and forgets
 * what it remembers.
 */
@Singleton
class ChangeListener {
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int BEAT_MILLIS = 500;
    private static final long TRUST_NANOS = TimeUnit.MILLISECONDS.toNanos(2_000);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final List<Memory> memories;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean stopped;

    ChangeListener(
            @All List<Memory> memories,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.memories = memories;
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
                memories.forEach(Memory::trustNoMore);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var channel : channels()) {
                statement.execute("listen " + channel);
            }
            memories.forEach(Memory::forget);
            while (!stopped) {
                var asked = System.nanoTime();
                statement.execute("select 1");
                var trusted = TRUST_NANOS - (System.nanoTime() - asked);
                memories.forEach(memory -> memory.trustFor(trusted));
                var changes = connection.unwrap(PGConnection.class).getNotifications(BEAT_MILLIS);
                if (changes != null) {
                    forget(changes);
                }
            }
        }
    }

    private void forget(PGNotification[] changes) {
        var told = Arrays.stream(changes).map(PGNotification::getName).collect(Collectors.toSet());
        memories.stream()
                .filter(memory -> !Collections.disjoint(memory.channels(), told))
                .forEach(Memory::forget);
    }

    private Set<String> channels() {
        return memories.stream().flatMap(memory -> memory.channels().stream()).collect(Collectors.toSet());
    }
}
