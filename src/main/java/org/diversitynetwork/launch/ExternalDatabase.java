package org.diversitynetwork.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.diversitynetwork.shared.CannotStart;
import org.postgresql.Driver;

/** A PostgreSQL of the operator's, asked once at the start whether it is there and new enough. */
record ExternalDatabase(String url, String username, String password) {

    private static final int OLDEST_MAJOR = 15;
    private static final String PATIENCE_SECONDS = "5";

    static ExternalDatabase configured() {
        return new ExternalDatabase(
                Setting.JDBC_URL.value().orElseThrow(),
                Setting.DATABASE_USER.value().orElse(null),
                Setting.DATABASE_PASSWORD.value().orElse(null));
    }

    void requireUsable() {
        var major = majorVersion();
        if (major < OLDEST_MAJOR)
            throw new CannotStart("The database at %s is PostgreSQL %d, but %d or newer is needed."
                    .formatted(address(), major, OLDEST_MAJOR));
    }

    private int majorVersion() {
        // On its own thread, because a network that swallows everything outlasts each of the driver's own limits.
        var answer = new CompletableFuture<Integer>();
        Thread.ofVirtual().start(() -> ask(answer));
        try {
            return answer.get(Long.parseLong(PATIENCE_SECONDS), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw unreachable("it did not answer within %s seconds".formatted(PATIENCE_SECONDS), e);
        } catch (ExecutionException | InterruptedException e) {
            throw unreachable(reason(e.getCause()), e);
        }
    }

    private void ask(CompletableFuture<Integer> answer) {
        try (var connection = connect()) {
            answer.complete(connection.getMetaData().getDatabaseMajorVersion());
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        if (username != null) properties.setProperty("user", username);
        if (password != null) properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("socketTimeout", PATIENCE_SECONDS);
        var connection = new Driver().connect(url, properties);
        if (connection == null) throw new SQLException("the address does not begin with jdbc:postgresql:");
        return connection;
    }

    private CannotStart unreachable(String reason, Exception cause) {
        return new CannotStart(
                "The database at %s cannot be used (%s): check that it runs and that %s, %s and %s are right."
                        .formatted(
                                address(),
                                reason,
                                Setting.JDBC_URL.variable(),
                                Setting.DATABASE_USER.variable(),
                                Setting.DATABASE_PASSWORD.variable()),
                cause);
    }

    private static String reason(Throwable cause) {
        var message = cause == null || cause.getMessage() == null ? "no reason given" : cause.getMessage();
        return message.replaceAll("\\?\\S*", "").replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    /** The URL without its parameters, which may hold a password. */
    private String address() {
        return url.replaceFirst("\\?.*", "");
    }
}
