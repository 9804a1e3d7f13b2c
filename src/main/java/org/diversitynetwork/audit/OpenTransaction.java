package org.diversitynetwork.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the transaction at hand has done so far, and who stands behind it. */
final class OpenTransaction {
    private final Origin origin;
    private final Map<Key, Deed> deeds = new LinkedHashMap<>();
    private final List<NewEntry> others = new ArrayList<>();

    /** One thing. */
    private record Key(Class<?> type, Object id) {}

    OpenTransaction(Origin origin) {
        this.origin = origin;
    }

    Deed deed(AuditedType type, Object id) {
        return deeds.computeIfAbsent(new Key(type.type(), id), key -> new Deed(type, id));
    }

    void add(NewEntry entry) {
        others.add(entry);
    }

    List<NewEntry> entries(Instant at) {
        return Stream.concat(
                        deeds.values().stream()
                                .filter(Deed::isDone)
                                .map(deed -> NewEntry.of(deed, deed.isAttributed() ? origin : Origin.NOBODY, at)),
                        others.stream())
                .toList();
    }
}
