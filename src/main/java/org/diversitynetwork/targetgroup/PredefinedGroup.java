package org.diversitynetwork.targetgroup;

import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** 409, INV-03: the predefined groups can be neither deleted nor recoded. */
class PredefinedGroup extends Problem {
    private static final long serialVersionUID = 1L;

    PredefinedGroup(String pointer, String detail) {
        super("target-group-predefined", detail, Finding.at(pointer, "target-group-predefined", detail));
    }
}
