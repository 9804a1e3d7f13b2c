package org.diversitynetwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hibernate.SessionFactory;

/** A look behind the API in tests: what is stored, changes as another node makes them, and the statements of a call. */
public final class Database {
    private Database() {}

    /** How many statements the application sends to the database meanwhile. */
    public static long statements(Runnable call) {
        var statistics =
                bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** A change past the application; its triggers tell all nodes. */
    public static int change(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> query(sql, values).executeUpdate());
    }

    public static List<?> rows(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> query(sql, values).getResultList());
    }

    /** The tables that hold the text, in whatever row and column, as text or as bytes. */
    public static List<String> tablesWith(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var tables = rows("select table_name from information_schema.tables where table_schema = current_schema()");
        assertThat(tables).hasSizeGreaterThan(10);
        return tables.stream()
                .map(String::valueOf)
                .filter(table -> !rows(
                                "select 1 from \"" + table
                                        + "\" t where strpos(t::text, ?1) > 0 or strpos(t::text, ?2) > 0 limit 1",
                                text,
                                bytes)
                        .isEmpty())
                .sorted()
                .toList();
    }

    /** What becomes true within moments: notifications come round, or the line for them comes up. */
    public static void await(BooleanSupplier condition) {
        for (var i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /**
     * What a call answers that comes to a row while somebody else's change of it is not complete yet, and waits for it.
     */
    public static <T> T afterWaiting(Callable<T> call, Runnable meanwhile, String change, Object... values)
            throws Exception {
        try (var pool = Executors.newSingleThreadExecutor()) {
            var answer = QuarkusTransaction.requiringNew().call(() -> {
                query(change, values).executeUpdate();
                var begun = pool.submit(call);
                await(() -> !rows("select 1 from pg_locks where not granted").isEmpty());
                meanwhile.run();
                return begun;
            });
            return answer.get();
        }
    }

    private static Query query(String sql, Object... values) {
        var query = bean(EntityManager.class).createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
