package org.diversitynetwork.shared.state;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.store.BaseEntity;

/** Keeps every change of state with its reason, in the transaction that makes it. */
@Singleton
public class StateChanges {
    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Clock clock;

    StateChanges(EntityManager entities, CurrentCaller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    public void keep(BaseEntity thing, Enum<?> from, Transition<?> transition) {
        entities.createNativeQuery("""
                        insert into state_change (thing, thing_id, from_state, to_state, reason, changed_by, changed_at)
                        values (:thing, :id, :from, :to, :reason, :caller, :now)""")
                .setParameter("thing", thing.getClass().getSimpleName())
                .setParameter("id", thing.id)
                .setParameter("from", from.name())
                .setParameter("to", transition.to().name())
                .setParameter("reason", transition.reason())
                .setParameter("caller", caller.get().name())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
