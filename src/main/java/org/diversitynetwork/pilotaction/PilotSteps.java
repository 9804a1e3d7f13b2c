package org.diversitynetwork.pilotaction;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.Transition;

/** The steps of a pilot action, and who may take each. */
@Singleton
class PilotSteps {
    private final PilotActionPolicy policy;
    private final PilotGuards guards;

    PilotSteps(PilotActionPolicy policy, PilotGuards guards) {
        this.policy = policy;
        this.guards = guards;
    }

    /** The steps of this caller's roles, each with what is unmet. */
    List<AllowedTransition> of(PilotAction pilot) {
        return Arrays.stream(PilotStatus.values())
                .filter(next -> pilot.status().mayBecome(next) && mayTake(pilot, next))
                .map(next -> AllowedTransition.to(next, guards.unmet(pilot, next)))
                .toList();
    }

    void require(PilotAction pilot, Transition<PilotStatus> wanted) {
        var next = wanted.to();
        if (pilot.status().mayBecome(next)) {
            if (!mayTake(pilot, next)) {
                throw new NotAllowed();
            }
            if (isEarlyStop(pilot, next)
                    && (wanted.reason() == null || wanted.reason().isBlank())) {
                throw new Invalid(Finding.at("#/reason", "required", "Who stops a pilot action early says why."));
            }
        }
        AllowedTransition.require(pilot.status(), next, of(pilot));
    }

    static boolean isEarlyStop(PilotAction pilot, PilotStatus next) {
        return next == PilotStatus.STOPPED && pilot.status() != PilotStatus.EVALUATED;
    }

    private boolean mayTake(PilotAction pilot, PilotStatus next) {
        return switch (next) {
            case PROPOSED -> false;
            case APPROVED, REJECTED -> policy.leads(pilot) || policy.coordinates(pilot.city.id);
            case RUNNING, EVALUATED -> policy.coordinates(pilot.city.id);
            case SCALED -> policy.leads(pilot);
            case STOPPED -> isEarlyStop(pilot, next) ? policy.coordinates(pilot.city.id) : policy.leads(pilot);
        };
    }
}
