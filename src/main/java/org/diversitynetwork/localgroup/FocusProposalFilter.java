package org.diversitynetwork.localgroup;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?status=proposed} */
record FocusProposalFilter(
        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = FocusProposalStatus.class))
        String status) {

    Where where(LocalGroup group) {
        return new Where()
                .and("e.localGroup.id = :group", "group", group.id)
                .in("e.status", "status", Values.any("status", status, FocusProposalStatus.class));
    }
}
