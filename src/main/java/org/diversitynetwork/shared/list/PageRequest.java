package org.diversitynetwork.shared.list;

import java.util.Map;
import org.diversitynetwork.shared.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list the caller wants, in which order. */
public record PageRequest(
        @RestQuery
        @Parameter(
                description = "Rows per page, 50 unless told.",
                schema =
                        @Schema(
                                type = SchemaType.INTEGER,
                                format = "int32",
                                minimum = "1",
                                maximum = "200",
                                defaultValue = "50"),
                example = "50")
        String limit,

        @RestQuery
        @Parameter(
                description =
                        "Cursor of the page wanted: `page.next` of the page before, asked with the same filters and order.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "q2xvc2VkLWxpa2UtYS1zZWFsLVsiYXJyc2EiXQ")
        String after,

        @RestQuery
        @Parameter(
                description =
                        "Order of the rows: keys with commas, a leading minus turns one around. The id breaks ties, so the order is total.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "name"))
        String sort,

        @RestQuery
        @Parameter(
                description = "`true` adds `page.total`, which costs a count.",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        String count) {
    static final int DEFAULT_LIMIT = 50;
    static final int MAX_LIMIT = 200;

    /** The first page as it is without any parameter. */
    public static PageRequest first() {
        return new PageRequest(null, null, null, null);
    }

    int rows() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit.matches("[0-9]{1,4}")) {
            var rows = Integer.parseInt(limit);
            if (rows >= 1 && rows <= MAX_LIMIT) {
                return rows;
            }
        }
        throw Invalid.parameter(
                "limit",
                "out-of-range",
                Map.of("min", 1, "max", MAX_LIMIT),
                "limit must be a whole number from 1 to " + MAX_LIMIT + ".");
    }

    boolean counted() {
        return Boolean.TRUE.equals(Values.bool("count", count));
    }
}
