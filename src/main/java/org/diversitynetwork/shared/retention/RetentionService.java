package org.diversitynetwork.shared.retention;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.jboss.logging.Logger;

/** Removes what has been kept long enough: hourly, on one node at a time, in small transactions that hold up nobody. */
@ApplicationScoped
public class RetentionService {
    private static final Logger LOG = Logger.getLogger(RetentionService.class);
    private static final int AT_ONCE = 500;
    private static final int MOST_ROUNDS = 2_000;

    private final List<Expiring> kinds;
    private final CurrentCaller current;
    private final Clock clock;

    RetentionService(@All List<Expiring> kinds, CurrentCaller current, Clock clock) {
        this.kinds = kinds;
        this.current = current;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void removeAll() {
        current.actAs(Caller.SYSTEM);
        kinds.forEach(this::remove);
    }

    private void remove(Expiring kind) {
        var removed = 0;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var some = QuarkusTransaction.requiringNew()
                    .call(() -> isMyTurn() ? kind.removeSome(clock.instant(), AT_ONCE) : 0);
            removed += some;
            if (some < AT_ONCE) {
                break;
            }
        }
        if (removed > 0) {
            LOG.infof("Removed %d: %s", removed, kind.what());
        }
    }

    private static boolean isMyTurn() {
        return Panache.getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('retention'))", Boolean.class)
                .getSingleResult();
    }
}
