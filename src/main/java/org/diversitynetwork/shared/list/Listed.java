package org.diversitynetwork.shared.list;

import java.util.HexFormat;
import java.util.List;
import org.diversitynetwork.shared.Digest;

/** What a collection lists: its entity as {@code e}, the to-one joins its view needs, and the orders it offers. */
public record Listed<E>(Class<E> entity, String fetch, Sorts<E> sorts) {
    /** Names the question a cursor belongs to. */
    String fingerprint(Where where, List<Sorts.Key<E>> order) {
        var keys = order.stream()
                .map(key -> (key.descending() ? "-" : "") + key.name())
                .toList();
        return HexFormat.of().formatHex(Digest.of(entity.getSimpleName() + keys + where.fingerprint()), 0, 12);
    }
}
