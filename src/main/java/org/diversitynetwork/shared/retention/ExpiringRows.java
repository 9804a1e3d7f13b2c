package org.diversitynetwork.shared.retention;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;

/**
 * Rows of one table whose time is over once a condition holds. The condition is a constant of the code and names the
 * moment {@code :before}, which lies as long ago as the rows are kept.
 */
public record ExpiringRows(String what, String table, String condition, Duration kept) implements Expiring {
    @Override
    public int removeSome(Instant now, int most) {
        return Panache.getEntityManager()
                .createNativeQuery(
                        "delete from %1$s where ctid in (select ctid from %1$s where %2$s limit :most for update skip locked)"
                                .formatted(table, condition))
                .setParameter("before", now.minus(kept))
                .setParameter("most", most)
                .executeUpdate();
    }
}
