package org.diversitynetwork.shared.problem;

/** 404: nothing with this id or code, or nothing the caller may know of. */
public class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound(String thing) {
        super("not-found", "There is no such %s, or it is not visible to you.".formatted(thing));
    }
}
