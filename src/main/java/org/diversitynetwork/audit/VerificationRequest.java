package org.diversitynetwork.audit;

import java.util.Map;
import java.util.Objects;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which stretch of the chains to check. */
record VerificationRequest(
        @RestQuery
        @Parameter(
                description = "Where to begin: `next` of the answer before; at the beginning unless told.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 30, pattern = "^[0-7]\\.[0-9]{1,15}$"),
                example = "0.1")
        String from,

        @RestQuery
        @Parameter(
                description = "Entries to check at most, 20000 unless told.",
                schema =
                        @Schema(
                                type = SchemaType.INTEGER,
                                format = "int32",
                                minimum = "1",
                                maximum = "50000",
                                defaultValue = "20000"),
                example = "20000")
        String limit) {
    private static final long MOST = 50_000;
    private static final long USUAL = 20_000;

    int most() {
        return Objects.requireNonNullElse(Values.number("limit", limit, 1, MOST), USUAL)
                .intValue();
    }

    int lane() {
        return from == null ? 0 : Integer.parseInt(parts()[0]);
    }

    long position() {
        return from == null ? 1 : Math.max(1, Long.parseLong(parts()[1]));
    }

    private String[] parts() {
        if (!from.matches("[0-7]\\.[0-9]{1,15}")) {
            throw Invalid.parameter(
                    "from", "pattern", Map.of(), "from takes `next` of the answer before, such as 3.20001.");
        }
        return from.split("\\.");
    }
}
