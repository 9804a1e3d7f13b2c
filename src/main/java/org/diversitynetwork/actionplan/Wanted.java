package org.diversitynetwork.actionplan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.actionplan.Named.Kind;

/** The ids and codes of things that a plan's text names, gathered so that one query looks them all up. */
public final class Wanted {
    private final Map<Kind, Set<String>> references = new EnumMap<>(Kind.class);

    public Wanted with(Kind kind, String reference) {
        if (reference != null) {
            references.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(reference);
        }
        return this;
    }

    public Wanted with(Kind kind, UUID id) {
        return with(kind, id == null ? null : id.toString());
    }

    public Wanted with(Kind kind, Collection<?> names) {
        names.forEach(name -> with(kind, name == null ? null : name.toString()));
        return this;
    }

    Set<String> of(Kind kind) {
        return references.getOrDefault(kind, Set.of());
    }
}
