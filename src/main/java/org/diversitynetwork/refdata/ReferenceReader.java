package org.diversitynetwork.refdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.diversitynetwork.shared.CannotStart;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.json.BodyReader;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.ReferenceFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads reference files through the rules of the API; a broken one is named with place and reason. */
@Singleton
class ReferenceReader {
    private static final String BUNDLED = "reference-data/";

    private final Optional<Path> folder;
    private final BodyReader bodies;

    /** {@code diversity.reference-data-dir} names a folder with files of the same names to be read instead. */
    ReferenceReader(@ConfigProperty(name = "diversity.reference-data-dir") Optional<Path> folder, BodyReader bodies) {
        this.folder = folder;
        this.bodies = bodies;
    }

    String checksum(ReferenceFile<?> file) {
        return HexFormat.of().formatHex(Digest.of(bytes(file)));
    }

    /** Hands every entry to its feature, in the way told, and says how many there were. */
    <T> int load(ReferenceFile<T> file, Consumer<Runnable> how) {
        if (!(tree(file) instanceof ArrayNode entries)) {
            throw broken(file, "#", "The file must hold a list.");
        }
        for (var i = 0; i < entries.size(); i++) {
            try {
                var entry = bodies.bind(entries.get(i), file.entry());
                how.accept(() -> file.load(entry));
            } catch (Problem problem) {
                throw broken(file, "#/" + i, problem);
            }
        }
        return entries.size();
    }

    private JsonNode tree(ReferenceFile<?> file) {
        try {
            return (JsonNode) bodies.read(bytes(file), JsonNode.class);
        } catch (Problem problem) {
            throw broken(file, "#", problem);
        }
    }

    private byte[] bytes(ReferenceFile<?> file) {
        try {
            if (folder.isPresent()) {
                return Files.readAllBytes(folder.get().resolve(file.name()));
            }
            try (var resource =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(BUNDLED + file.name())) {
                return resource.readAllBytes();
            }
        } catch (IOException e) {
            throw broken(file, "#", "The file cannot be read.");
        }
    }

    private static CannotStart broken(ReferenceFile<?> file, String entry, Problem problem) {
        return problem.findings().stream()
                .findFirst()
                .map(finding -> broken(file, finding.under(entry.substring(1)).pointer(), finding.detail()))
                .orElseGet(() -> broken(file, entry, problem.getMessage()));
    }

    private static CannotStart broken(ReferenceFile<?> file, String pointer, String reason) {
        return new CannotStart("The reference file %s is broken at %s: %s".formatted(file.name(), pointer, reason));
    }
}
