package org.diversitynetwork.shared.limit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.diversitynetwork.shared.Digest;

/**
 * The table in which nodes add up use: one row a caller and limit, which says when all of it will be given back.
 *
 * <p>Only the database's clock counts. Rows are locked in one order, so that nodes never wait in a circle. Callers
 * stand there as a keyed hash, since an address is personal data.
 */
final class UseTable implements UseStore {
    static final int MOST_SWEPT = 20_000;
    /** A debt of more than a minute is forgiven: what other nodes let through must not shut a caller out for long. */
    private static final String ADD = """
            insert into rate_use as known (caller, used_until)
            select caller, now() + least(2, sum(share)) * interval '1 minute' from unnest(?, ?) as told (caller, share)
            group by caller order by caller
            on conflict (caller) do update set used_until = least(now() + interval '2 minutes',
              greatest(known.used_until, now()) + (excluded.used_until - now()))
            returning caller, extract(epoch from used_until - now()) / 60""";

    private static final String SWEEP = """
            delete from rate_use where caller in
              (select caller from rate_use where used_until < now() limit ? for update skip locked)""";

    private final Connection connection;
    private final byte[] key;

    UseTable(Connection connection, byte[] key) {
        this.connection = connection;
        this.key = key;
    }

    @Override
    public List<Long> add(List<Use> uses) throws SQLException {
        var callers = uses.stream().map(this::pseudonym).toArray(UUID[]::new);
        var shares =
                uses.stream().map(use -> (double) use.count() / use.perMinute()).toArray(Double[]::new);
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setArray(1, connection.createArrayOf("uuid", callers));
            statement.setArray(2, connection.createArrayOf("float8", shares));
            return inOrder(uses, callers, shares(statement));
        }
    }

    /** Removes what has been given back in full; tells how many rows that were. */
    int sweep() throws SQLException {
        try (var statement = connection.prepareStatement(SWEEP)) {
            statement.setInt(1, MOST_SWEPT);
            return statement.executeUpdate();
        }
    }

    private static Map<UUID, Double> shares(PreparedStatement statement) throws SQLException {
        var shares = new HashMap<UUID, Double>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                shares.put(rows.getObject(1, UUID.class), rows.getDouble(2));
            }
        }
        return shares;
    }

    private static List<Long> inOrder(List<Use> uses, UUID[] callers, Map<UUID, Double> shares) {
        return IntStream.range(0, callers.length)
                .mapToObj(i -> Math.round(shares.get(callers[i]) * uses.get(i).perMinute()))
                .toList();
    }

    private UUID pseudonym(Use use) {
        var hash = ByteBuffer.wrap(Digest.keyed(key, use.limit() + ' ' + use.caller()));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
