package org.diversitynetwork.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    @Test
    void explainsEachCodeOnceAndInFull() {
        assertThat(ProblemCatalogue.all())
                .extracting(ProblemKind::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][a-z0-9-]+"));
        assertThat(ProblemCatalogue.all()).allSatisfy(kind -> {
            assertThat(kind.title()).isNotBlank();
            assertThat(kind.meaning()).endsWith(".");
            assertThat(kind.remedy()).endsWith(".");
            assertThat(kind.status()).isBetween(400, 599);
        });
    }

    /** A code stands in the Java that throws it, or is the name of a constraint in a migration. */
    @Test
    void holdsNoCodeThatNothingGives() throws IOException {
        var sources =
                text("src/main/java") + text("src/main/resources/db/migration").replace('_', '-');
        assertThat(ProblemCatalogue.all())
                .allSatisfy(kind -> assertThat(sources).contains(kind.code()));
    }

    private static String text(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(ProblemCatalogueTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
