package org.diversitynetwork.shared.problem;

import java.util.List;

/** 409: a state cannot be left for another, with every condition that is not met. */
public class TransitionRefused extends Problem {
    private static final long serialVersionUID = 1L;

    public TransitionRefused(String from, String to, List<Unmet> unmet) {
        super("transition-refused", "This cannot go from %s to %s.".formatted(from, to), List.of(), unmet);
    }
}
