package org.diversitynetwork.shared.state;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.store.BaseEntity;

/** Tells every change of state with its reason, so that it is kept with the transaction that makes it. */
@Singleton
public class StateChanges {
    private final Event<StateChanged> told;

    StateChanges(Event<StateChanged> told) {
        this.told = told;
    }

    public void keep(BaseEntity thing, Enum<?> from, Transition<?> transition) {
        told.fire(new StateChanged(
                thing, AllowedTransition.nameOf(from), AllowedTransition.nameOf(transition.to()), transition.reason()));
    }
}
