package org.diversitynetwork.pilotaction;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.diversitynetwork.indicator.MeasuredKind;
import org.diversitynetwork.indicator.MeasuredThing;
import org.diversitynetwork.indicator.ObservedScope;

/** Pilot actions as things that can be measured: from the day they are approved. */
@Singleton
class PilotMeasuredKind implements MeasuredKind {
    private final PilotActionPolicy policy;

    PilotMeasuredKind(PilotActionPolicy policy) {
        this.policy = policy;
    }

    @Override
    public ObservedScope scope() {
        return ObservedScope.PILOT;
    }

    @Override
    public Optional<MeasuredThing> find(String reference) {
        return PilotAction.FINDER.find(reference).filter(policy::maySee).map(PilotMeasuredKind::thing);
    }

    private static MeasuredThing thing(PilotAction pilot) {
        return new MeasuredThing(
                pilot.id,
                pilot.code,
                pilot.network.id,
                pilot.city.id,
                pilot.partner == null ? null : pilot.partner.id,
                pilot.status().isPublic());
    }
}
