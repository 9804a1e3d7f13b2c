package org.diversitynetwork.shared.state;

import org.diversitynetwork.shared.problem.Problem;

/** 409: what is archived stays as it is until it is taken back into use. */
public class Archived extends Problem {
    private static final long serialVersionUID = 1L;

    public Archived() {
        super("archived", "This is archived; move it to `current` before changing it.");
    }
}
