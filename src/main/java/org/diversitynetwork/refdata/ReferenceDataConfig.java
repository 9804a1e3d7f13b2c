package org.diversitynetwork.refdata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What an installation starts with. */
@ConfigMapping(prefix = "diversity")
interface ReferenceDataConfig {
    /** False starts empty ({@code DIVERSITY_DEMO}). */
    @WithDefault("true")
    boolean demo();

    /** A folder with files of the same names to be read instead ({@code DIVERSITY_REFERENCE_DATA_DIR}). */
    Optional<Path> referenceDataDir();
}
