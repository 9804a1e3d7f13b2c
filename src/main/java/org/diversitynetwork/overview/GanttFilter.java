package org.diversitynetwork.overview;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?version=published&width=640} */
record GanttFilter(
        @RestQuery
        @Parameter(
                description =
                        "Edition of the plan: `published`, `draft`, or its number. Unless told, people who work on the plan see the text being worked on, everybody else the public edition.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 9),
                example = "published")
        String version,

        @RestQuery
        @Parameter(
                description = "Width of the picture in pixels, 960 unless told; changes nothing in JSON.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "320", maximum = "2000"),
                example = "960")
        String width) {}
