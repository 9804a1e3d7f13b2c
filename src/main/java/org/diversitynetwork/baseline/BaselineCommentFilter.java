package org.diversitynetwork.baseline;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?section=weaknesses,threats} */
record BaselineCommentFilter(
        @RestQuery
        @Parameter(
                description = "Parts that the comments are about; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = BaselineSection.class))
        String section) {

    Where where() {
        return new Where().in("e.section", "section", Values.any("section", section, BaselineSection.class));
    }
}
