package org.diversitynetwork.shared.state;

import java.util.List;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.problem.Unmet;

/** 409: a step that is no change of state is refused, with everything that stands against it. */
public class StepRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private StepRefused(String code, List<Unmet> objections) {
        super(code, objections.getFirst().detail(), List.of(), objections);
    }

    public static void unlessFree(String code, List<Unmet> objections) {
        if (!objections.isEmpty()) {
            throw new StepRefused(code, objections);
        }
    }
}
