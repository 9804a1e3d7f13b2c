package org.diversitynetwork.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** The service cannot start, for a reason that the operator can remove; the message is the one sentence to show. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public static Optional<CannotStart> in(Throwable failure) {
        return causes(failure)
                .filter(CannotStart.class::isInstance)
                .map(CannotStart.class::cast)
                .findFirst();
    }

    public static Stream<Throwable> causes(Throwable failure) {
        // A chain of causes can be a circle; no honest one is this long.
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(100);
    }
}
