package org.diversitynetwork.pilotaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.diversitynetwork.progress.NewProgressUpdate;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** Writes down pilot actions that were lived before this installation knew of them. */
@ApplicationScoped
public class PilotHistoryService {
    private final PilotActionService pilots;
    private final PilotMeasurementService measurements;
    private final PilotProgressService progress;
    private final PilotOutcomeService outcomes;
    private final PilotReferences references;
    private final StateChanges changes;

    PilotHistoryService(
            PilotActionService pilots,
            PilotMeasurementService measurements,
            PilotProgressService progress,
            PilotOutcomeService outcomes,
            PilotReferences references,
            StateChanges changes) {
        this.pilots = pilots;
        this.measurements = measurements;
        this.progress = progress;
        this.outcomes = outcomes;
        this.references = references;
        this.changes = changes;
    }

    boolean isNew(String code) {
        return PilotAction.FINDER.find(code).isEmpty();
    }

    @Transactional
    void load(PilotActionReferenceFile.Entry entry) {
        var code = pilots.create(entry.pilot()).code();
        if (entry.told() != null) {
            tell(code, entry.told());
        }
        if (entry.lived() != null) {
            live(code, entry.lived());
        }
    }

    /** What sources tell is not judged by the rules for decisions that are taken here: it happened. */
    private void tell(String code, PilotActionReferenceFile.Told told) {
        var pilot = pilots.requireForChange(code);
        changes.keep(pilot, pilot.status(), new Transition<>(told.status(), told.reason()));
        pilot.become(told.status());
        pilot.persistAndFlush();
    }

    /** Step by step under all rules, as people would. */
    private void live(String code, PilotActionReferenceFile.Lived lived) {
        pilots.move(code, IfMatch.ANY, Transition.to(PilotStatus.APPROVED));
        pilots.move(code, IfMatch.ANY, Transition.to(PilotStatus.RUNNING));
        lived.progress().forEach(text -> progress.create(code, new NewProgressUpdate(null, text, null, null, null)));
        lived.measurements().forEach(measured -> measurements.create(code, measured));
        var pilot = pilots.requireForChange(code);
        pilot.participantsReached = references.reached(lived.participantsReached(), pilot.targetGroupIds);
        pilot.lessonsLearned = lived.lessonsLearned();
        pilot.persistAndFlush();
        pilots.move(code, IfMatch.ANY, Transition.to(PilotStatus.EVALUATED));
        outcomes.decide(code, IfMatch.ANY, lived.decision());
    }
}
