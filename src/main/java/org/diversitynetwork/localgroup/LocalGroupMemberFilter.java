package org.diversitynetwork.localgroup;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?sector=it_company&present=true} */
record LocalGroupMemberFilter(
        @RestQuery
        @Parameter(
                description = "Sectors wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = StakeholderSector.class))
        String sector,

        @RestQuery
        @Parameter(
                description = "Only those who are there, or only those who have left; both unless told.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "true")
        String present) {

    Where where(LocalGroup group) {
        var there = Values.bool("present", present);
        var where = new Where()
                .and("e.localGroup.id = :group", "group", group.id)
                .in("e.stakeholderSector", "sector", Values.any("sector", sector, StakeholderSector.class));
        return there == null ? where : where.and(there ? "e.leftOn is null" : "e.leftOn is not null");
    }
}
