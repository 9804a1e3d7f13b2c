package org.diversitynetwork.pilotaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.diversitynetwork.progress.NewProgressUpdate;
import org.diversitynetwork.progress.ProgressScope;
import org.diversitynetwork.progress.ProgressService;
import org.diversitynetwork.progress.ProgressUpdateView;
import org.diversitynetwork.progress.Progressing;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Problem;

/** Telling how a pilot action is going; what was told stays. */
@ApplicationScoped
public class PilotProgressService {
    private final PilotActionPolicy policy;
    private final PilotActionService pilots;
    private final ProgressService progress;

    PilotProgressService(PilotActionPolicy policy, PilotActionService pilots, ProgressService progress) {
        this.policy = policy;
        this.pilots = pilots;
        this.progress = progress;
    }

    Page<ProgressUpdateView> list(String reference, PageRequest page) {
        var pilot = pilots.requireVisible(reference);
        return progress.list(of(pilot), policy.worksOn(pilot), page);
    }

    ProgressUpdateView get(String reference, String update) {
        var pilot = pilots.requireVisible(reference);
        return progress.get(of(pilot), policy.worksOn(pilot), update);
    }

    @Transactional
    ProgressUpdateView create(String reference, NewProgressUpdate request) {
        var pilot = pilots.requireForChange(reference);
        policy.requireEdit(pilot, pilot.partner);
        if (!pilot.status().takesResults()) {
            throw new Problem(
                    "pilot-action-not-running",
                    "Progress is told of a pilot action that was approved and is not over.");
        }
        return progress.record(of(pilot), request);
    }

    private static Progressing of(PilotAction pilot) {
        return new Progressing(ProgressScope.PILOT, pilot.id, pilot.network.id, pilot.city.id, pilot.language);
    }
}
