package org.diversitynetwork.shared.problem;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** What kind of trouble with the database, if any, an exception tells of; codes are PostgreSQL's SQLSTATEs. */
enum DatabaseTrouble {
    /** Refused, reset, hanging, starting up or shutting down. */
    UNREACHABLE,
    /** No connection free, a lock held, or a statement stopped for taking too long. */
    BUSY,
    /** A value that the database cannot hold. */
    REFUSES_VALUE,
    NONE;

    static DatabaseTrouble in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var trouble = of(cause);
            if (trouble != NONE) {
                return trouble;
            }
        }
        return NONE;
    }

    private static DatabaseTrouble of(Throwable cause) {
        return switch (cause) {
            case SQLTransientException ignored -> BUSY;
            case SQLException sql when sql.getSQLState() != null -> of(sql.getSQLState());
            case SQLException sql when String.valueOf(sql.getMessage()).contains("cquisition timeout") -> BUSY;
            case SQLException ignored -> UNREACHABLE;
            case SocketException ignored -> UNREACHABLE;
            case SocketTimeoutException ignored -> UNREACHABLE;
            default -> NONE;
        };
    }

    private static DatabaseTrouble of(String state) {
        return switch (state) {
            case String s
            when s.startsWith("08") || s.startsWith("57P") || s.startsWith("28") || s.startsWith("3D") -> UNREACHABLE;
            case "57014", "55P03", "40001", "40P01" -> BUSY;
            case String s when s.startsWith("53") -> BUSY;
            case String s when s.startsWith("22") || s.startsWith("54") || s.equals("23514") -> REFUSES_VALUE;
            default -> NONE;
        };
    }
}
