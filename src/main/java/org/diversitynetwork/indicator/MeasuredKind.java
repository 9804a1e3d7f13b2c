package org.diversitynetwork.indicator;

import java.util.Optional;

/** One kind of thing that can be measured; the feature that owns such things implements it. */
public interface MeasuredKind {
    ObservedScope scope();

    /** The thing with this id or code, whether or not it takes observations now. */
    Optional<MeasuredThing> find(String reference);
}
