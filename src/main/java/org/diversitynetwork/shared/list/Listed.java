package org.diversitynetwork.shared.list;

import java.util.List;

/** What a collection lists: its entity as {@code e}, the to-one joins its view needs, and the orders it offers. */
public record Listed<E>(Class<E> entity, String fetch, Sorts<E> sorts) {
    /** Names the question a cursor belongs to. */
    String fingerprint(Where where, List<Sorts.Key<E>> order) {
        var keys = order.stream()
                .map(key -> (key.descending() ? "-" : "") + key.name())
                .toList();
        return entity.getSimpleName() + keys + Integer.toHexString(where.fingerprint());
    }
}
