package org.diversitynetwork.actionplan;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.shared.problem.Finding;

/** The things outside of a plan that its text names, by id and by code. */
public final class References {
    private final Map<Kind, Map<String, Named>> known = new EnumMap<>(Kind.class);
    private final Wanted kept;

    public References(Collection<Named> found) {
        this(found, new Wanted());
    }

    private References(Collection<Named> found, Wanted kept) {
        this.kept = kept;
        for (var kind : Kind.values()) {
            known.put(kind, new HashMap<>());
        }
        found.forEach(named -> {
            known.get(named.kind()).put(named.id().toString(), named);
            known.get(named.kind()).put(named.code(), named);
        });
    }

    /** The same, but no fault is found with what the text named before: others may have changed since. */
    public References sparing(Wanted before) {
        var found = known.values().stream()
                .flatMap(byReference -> byReference.values().stream())
                .distinct()
                .toList();
        return new References(found, before);
    }

    /** Whether everything wanted is among what was found. */
    public boolean has(Wanted wanted) {
        return Arrays.stream(Kind.values())
                .allMatch(kind -> known.get(kind).keySet().containsAll(wanted.of(kind)));
    }

    /** Null for what there is not. */
    public Named get(Kind kind, String reference) {
        return reference == null ? null : known.get(kind).get(reference);
    }

    /** How everything that was found is called, in an order of its own. */
    Stream<String> names() {
        return known.values().stream()
                .flatMap(byReference -> byReference.values().stream())
                .map(Named::toString)
                .distinct()
                .sorted();
    }

    public UUID id(Kind kind, String reference) {
        var named = get(kind, reference);
        return named == null ? null : named.id();
    }

    public List<UUID> ids(Kind kind, List<String> references) {
        return references.stream()
                .map(r -> id(kind, r))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The code of what is named by id or code; what there is not keeps the caller's word, to be refused under it. */
    public String code(Kind kind, String reference) {
        var named = get(kind, reference);
        return named == null ? reference : named.code();
    }

    public String code(Kind kind, UUID id) {
        return id == null ? null : code(kind, id.toString());
    }

    public List<String> codes(Kind kind, List<?> references) {
        return references.stream().map(r -> code(kind, r.toString())).toList();
    }

    /** Finds fault with a reference to what there is not, is no longer in use, or is not for this plan. */
    public void check(String pointer, Kind kind, String reference, List<Finding> findings) {
        if (reference == null) {
            return;
        }
        var named = get(kind, reference);
        if (named == null) {
            findings.add(Finding.at(
                    pointer, "unknown-reference", "There is no %s with this id or code.".formatted(kind.word)));
        } else if (wasNamed(named)) {
            return;
        } else if (!named.current()) {
            findings.add(Finding.at(pointer, "archived", "This %s is no longer in use.".formatted(kind.word)));
        } else if (!named.fits()) {
            findings.add(misfit(pointer, kind));
        }
    }

    private boolean wasNamed(Named named) {
        var before = kept.of(named.kind());
        return before.contains(named.code()) || before.contains(named.id().toString());
    }

    public void check(String pointer, Kind kind, List<String> references, List<Finding> findings) {
        for (var i = 0; i < references.size(); i++) {
            check(pointer + "/" + i, kind, references.get(i), findings);
        }
    }

    private static Finding misfit(String pointer, Kind kind) {
        return switch (kind) {
            case GROUP -> Finding.at(pointer, "not-in-focus", "The plan's city does not focus on this target group.");
            case PARTNER -> Finding.at(pointer, "not-a-member", "This partner is not in the plan's network.");
            case INDICATOR -> Finding.at(pointer, "indicator-elsewhere", "This indicator belongs to others.");
            case PILOT ->
                Finding.at(
                        pointer,
                        "pilot-elsewhere",
                        "This pilot action belongs to another network, or was not approved.");
        };
    }
}
