package org.diversitynetwork.actionplan.consultation;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?status=new&target=action} */
record CommentFilter(
        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = CommentStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Only those that the city has answered, or only the others.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "true")
        String answered,

        @RestQuery
        @Parameter(
                description = "What the comments are about.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = CommentTarget.class))
        String target,

        @RestQuery
        @Parameter(
                description = "Codes of the objectives or actions they are about.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "A1.1")
        String targetCode) {

    Where where() {
        var where = new Where();
        if (answered != null) {
            where.and(Values.bool("answered", answered) ? "e.reply is not null" : "e.reply is null");
        }
        return where.in("e.status", "status", Values.any("status", status, CommentStatus.class))
                .in("e.targetType", "target", Values.any("target", target, CommentTarget.class))
                .in("e.targetCode", "targetCode", Values.texts("targetCode", targetCode));
    }
}
