package org.diversitynetwork.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * The way into the audit trail: what a transaction does is collected while it runs and written before it completes, all
 * of it in one statement, so that there is never the one without the other.
 */
@Singleton
class AuditTrail {
    private static final String APPEND = "select audit_append(cast(? as jsonb))";
    private static final int PORTION = 250;

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final AgroalDataSource database;
    private final Origin.Present present;
    private final ValueWriter values;
    private final Clock clock;

    AuditTrail(
            TransactionSynchronizationRegistry transaction,
            EntityManager entities,
            AgroalDataSource database,
            Origin.Present present,
            ValueWriter values,
            Clock clock) {
        this.transaction = transaction;
        this.entities = entities;
        this.database = database;
        this.present = present;
        this.values = values;
        this.clock = clock;
    }

    /** What the transaction at hand has done so far. */
    OpenTransaction open() {
        if (transaction.getResource(AuditTrail.class) instanceof OpenTransaction known) {
            return known;
        }
        var opened = new OpenTransaction(present.origin());
        transaction.putResource(AuditTrail.class, opened);
        if (!transaction.getRollbackOnly()) {
            // Once there is a session, Hibernate is the first to hear of the end, and has written everything by the
            // second.
            entities.unwrap(SharedSessionContractImplementor.class);
            transaction.registerInterposedSynchronization(new End(() -> write(opened)));
        }
        return opened;
    }

    /** In a transaction of its own, whatever becomes of the one at hand. */
    void addAlone(List<NewEntry> entries) {
        QuarkusTransaction.requiringNew().run(() -> entries.forEach(open()::add));
    }

    private void write(OpenTransaction done) {
        transaction.putResource(AuditTrail.class, null);
        var entries = done.entries(clock.instant());
        if (!entries.isEmpty()) {
            append(entries);
        }
    }

    /**
     * Over the connection of the transaction, which Hibernate has let go of by now; in portions, for a statement has
     * its time.
     */
    private void append(List<NewEntry> entries) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            for (var from = 0; from < entries.size(); from += PORTION) {
                statement.setString(1, values.text(entries.subList(from, Math.min(from + PORTION, entries.size()))));
                statement.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What was done cannot be told to the audit trail.", e);
        }
    }

    /** The end of a transaction that goes well. */
    private record End(Runnable act) implements Synchronization {
        @Override
        public void beforeCompletion() {
            act.run();
        }

        @Override
        public void afterCompletion(int status) {
            // By now all is said.
        }
    }
}
