package org.diversitynetwork.indicator;

import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** 409: another observation counts in this cell, so that a new one has to say which one it corrects. */
final class ObservationTaken extends Problem {
    private static final long serialVersionUID = 1L;

    private ObservationTaken(String code, String detail, Finding finding) {
        super(code, detail, finding);
    }

    static ObservationTaken recorded(String prefix, UUID current) {
        var detail = "This was observed before: name %s in supersedes to correct it.".formatted(current);
        return of("observation-recorded", prefix, current, detail);
    }

    static ObservationTaken superseded(String prefix, UUID current) {
        var detail = "What this corrects was corrected meanwhile: %s counts now.".formatted(current);
        return of("observation-superseded", prefix, current, detail);
    }

    private static ObservationTaken of(String code, String prefix, UUID current, String detail) {
        var params = Map.<String, Object>of("current", current.toString());
        return new ObservationTaken(
                code, detail, Finding.at("#/supersedes", code, params, detail).under(prefix));
    }
}
