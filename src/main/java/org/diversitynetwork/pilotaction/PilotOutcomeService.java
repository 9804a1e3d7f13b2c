package org.diversitynetwork.pilotaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Checks;

/** What becomes of a pilot action: the network's decision, and the pilot actions that are made of it. */
@ApplicationScoped
public class PilotOutcomeService {
    private final PilotActionPolicy policy;
    private final PilotActionService pilots;
    private final PilotTransfers transfers;
    private final CurrentCaller caller;
    private final Clock clock;

    PilotOutcomeService(
            PilotActionPolicy policy,
            PilotActionService pilots,
            PilotTransfers transfers,
            CurrentCaller caller,
            Clock clock) {
        this.policy = policy;
        this.pilots = pilots;
        this.transfers = transfers;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PilotActionView decide(String reference, IfMatch ifMatch, NewPilotDecision request) {
        var pilot = pilots.requireForChange(reference);
        policy.requireDecide(pilot);
        pilot.require(ifMatch);
        if (pilot.status() != PilotStatus.EVALUATED) {
            throw new Problem(
                    "pilot-action-not-evaluated", "What becomes of a pilot action is decided once it is evaluated.");
        }
        check(pilot, request);
        pilot.decide(new PilotDecision(
                request.outcome(),
                request.rationale(),
                request.decidedOn() == null ? LocalDate.now(clock) : request.decidedOn(),
                caller.get().id()));
        pilot.persistAndFlush();
        return pilots.view(pilot);
    }

    private void check(PilotAction pilot, NewPilotDecision request) {
        var findings = new ArrayList<Finding>();
        Checks.inLanguage("#/rationale", request.rationale(), pilot.language, findings);
        if (request.decidedOn() != null && request.decidedOn().isAfter(LocalDate.now(clock))) {
            findings.add(Finding.at("#/decidedOn", "in-future", "The day must not lie in the future."));
        }
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    /** The row of the first one is locked: its decision stays as it is while the new one is made of it. */
    @Transactional
    PilotActionView transfer(String reference, NewPilotTransfer request) {
        var origin = pilots.requireForChange(reference);
        var pilot = transfers.of(origin, request);
        policy.requireCreate(pilot.city, pilot.partner);
        transfers.requireTransferable(origin, pilot.city);
        pilot.persistAndFlush();
        return pilots.view(pilot);
    }
}
