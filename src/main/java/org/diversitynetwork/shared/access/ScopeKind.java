package org.diversitynetwork.shared.access;

import java.util.Optional;
import java.util.UUID;

/** One kind of scope; the feature that owns such things implements it, so that roles can be held in them. */
public interface ScopeKind {
    ScopeType type();

    /** The id of the thing with this id or code. */
    Optional<UUID> find(String reference);

    /** All that lies in the thing with this id, itself included. */
    Reach reach(UUID id);

    /** The right to change such a thing. */
    Right edit();
}
