package org.diversitynetwork.shared.access;

import org.diversitynetwork.shared.problem.Problem;

/** 403: the caller may know of the thing, but not do this to it. */
public class NotAllowed extends Problem {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("not-allowed", "You are known, but this is not yours to do.");
    }
}
