package org.diversitynetwork.shared.limit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.diversitynetwork.shared.ServiceKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Exchanges with the other nodes what callers use: each second, and sooner if one of them is fast. It has a connection
 * of its own, since the limits matter most when the pool is exhausted. Without a database this node counts alone.
 */
@Singleton
class UseBeat {
    private static final Logger LOG = Logger.getLogger(UseBeat.class);
    private static final int SHORTEST_MILLIS = 100;
    private static final int BEAT_MILLIS = 1_000;
    private static final Duration SWEEP_EACH = Duration.ofSeconds(30);
    /** Everything told is given back by then, and swept. */
    private static final Duration SWEEP_FOR = Duration.ofMinutes(3);

    private final UseExchange exchange;
    private final Clock clock;
    private final byte[] key;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean stopped;
    private Connection connection;
    private Instant lastTold = Instant.MIN;
    private Instant nextSweep = Instant.MIN;

    UseBeat(
            UseExchange exchange,
            Clock clock,
            ServiceKey key,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.exchange = exchange;
        this.clock = clock;
        this.key = key.derive("rate limits");
        this.url = url;
        username.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("ApplicationName", "diversity-network limits");
        login.setProperty("connectTimeout", "2");
        login.setProperty("loginTimeout", "2");
        login.setProperty("socketTimeout", "2");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("options", "-c statement_timeout=1500");
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("rate-limits").start(this::beat);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        exchange.hurry();
    }

    private void beat() {
        try {
            while (!stopped) {
                exchange();
                Thread.sleep(SHORTEST_MILLIS);
                exchange.await(BEAT_MILLIS - SHORTEST_MILLIS);
            }
        } catch (InterruptedException ended) {
            LOG.debug("No more exchange of rate limits.");
        } finally {
            disconnect();
        }
    }

    private void exchange() {
        try {
            if (exchange.hasNews()) {
                exchange.exchange(table());
                lastTold = clock.instant();
            }
            if (clock.instant().isAfter(nextSweep) && clock.instant().isBefore(lastTold.plus(SWEEP_FOR))) {
                sweep();
            }
        } catch (Exception e) {
            LOG.debugf("Rate limits count on this node alone for now: %s", e.getMessage());
            disconnect();
        }
    }

    private void sweep() throws SQLException {
        if (table().sweep() < UseTable.MOST_SWEPT) {
            nextSweep = clock.instant().plus(SWEEP_EACH);
        }
    }

    private UseTable table() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection(url, login);
        }
        return new UseTable(connection, key);
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyBroken) {
            LOG.debug("The connection for rate limits was broken already.");
        } finally {
            connection = null;
        }
    }
}
