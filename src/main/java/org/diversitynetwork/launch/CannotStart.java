package org.diversitynetwork.launch;

import java.util.Optional;
import java.util.stream.Stream;

/** A known reason why the application does not start, told in one sentence to the person who started it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static Optional<CannotStart> in(Throwable failure) {
        return causes(failure).filter(CannotStart.class::isInstance).map(CannotStart.class::cast).findFirst();
    }

    static Stream<Throwable> causes(Throwable failure) {
        // A chain of causes can be a circle; no honest one is this long.
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(100);
    }
}
