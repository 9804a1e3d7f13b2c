package org.diversitynetwork.shared.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every problem code of the API, read from {@code problems.json}: the single source of status, title and remedy. */
public final class ProblemCatalogue {
    private static final Map<String, ProblemKind> KINDS = read();

    private ProblemCatalogue() {}

    /** The kind with this code; a code that nobody has explained must not reach a caller. */
    public static ProblemKind require(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("problems.json does not explain " + code));
    }

    public static Optional<ProblemKind> find(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }

    public static List<ProblemKind> all() {
        return List.copyOf(KINDS.values());
    }

    private static Map<String, ProblemKind> read() {
        try (var file = ProblemCatalogue.class.getResourceAsStream("/problems.json")) {
            var kinds = new LinkedHashMap<String, ProblemKind>();
            new ObjectMapper()
                    .readValue(file, new TypeReference<List<ProblemKind>>() {})
                    .forEach(kind -> kinds.put(kind.code(), kind));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
