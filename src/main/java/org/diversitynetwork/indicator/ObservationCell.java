package org.diversitynetwork.indicator;

import java.util.UUID;

/** The place of a value: of the observations that stand in it, one counts. */
record ObservationCell(
        UUID network,
        UUID indicator,
        ObservedScope scope,
        UUID thing,
        String subject,
        UUID period,
        UUID targetGroup,
        Gender gender,
        String ageBand,
        ObservationKind kind) {

    static ObservationCell of(Observation o) {
        return new ObservationCell(
                o.network.id,
                o.indicator.id,
                o.scope,
                o.scopeId,
                o.subject,
                o.period == null ? null : o.period.id,
                o.targetGroup == null ? null : o.targetGroup.id,
                o.gender,
                o.ageBand,
                o.kind);
    }

    /** What is recorded for one thing is recorded one after the other. */
    Turn turn() {
        return new Turn(network, scope, thing, subject);
    }

    /** One thing that is measured. */
    record Turn(UUID network, ObservedScope scope, UUID thing, String subject) {}
}
