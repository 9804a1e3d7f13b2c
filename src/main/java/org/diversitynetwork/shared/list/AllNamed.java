package org.diversitynetwork.shared.list;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.store.BaseEntity;

/**
 * Refuses what a caller names that there is not, where an answer about the rest would be taken for one about all that
 * was asked for.
 */
public final class AllNamed {
    private static final int MOST_TOLD = 5;

    private AllNamed() {}

    /** {@code thing} says what was looked for, such as "reporting period"; nothing wanted is nothing missed. */
    public static <T extends BaseEntity> void require(
            String parameter, String thing, List<String> wanted, Collection<T> found, Function<T, String> code) {
        if (wanted == null) {
            return;
        }
        var known = new HashSet<String>();
        found.forEach(each -> {
            known.add(code.apply(each));
            known.add(each.id.toString());
        });
        var unknown = wanted.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw Invalid.parameter(
                    parameter,
                    "unknown-reference",
                    Map.of(),
                    "There is no %s with this id or code: %s."
                            .formatted(thing, unknown.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))));
        }
    }
}
