package org.diversitynetwork.launch;

import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** A database whose schema does not fit this application, mostly because a newer one has used it before. */
final class SchemaMismatch {

    private static final Pattern UNKNOWN_MIGRATION = Pattern.compile("not resolved locally: ([^\\s,]+)");

    private SchemaMismatch() {}

    static String sentence(FlywayValidateException mismatch) {
        var unknown = UNKNOWN_MIGRATION.matcher(mismatch.getMessage());
        if (unknown.find()) return newer(unknown.group(1).replaceAll("\\.$", ""));
        return "The schema of the database does not fit this application: "
                + mismatch.getMessage().replaceAll("\\s+", " ");
    }

    private static String newer(String version) {
        return "The schema of the database is newer than this application, which does not know its version %s: start the newer application again, or restore a backup made before it ran."
                .formatted(version);
    }
}
