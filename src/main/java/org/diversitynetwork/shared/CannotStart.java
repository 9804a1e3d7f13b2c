package org.diversitynetwork.shared;

/** The service cannot start, for a reason that the operator can remove; the message is the one sentence to show. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
