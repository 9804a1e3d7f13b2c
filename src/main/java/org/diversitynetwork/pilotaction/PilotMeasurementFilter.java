package org.diversitynetwork.pilotaction;

import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?criterion=finished} */
record PilotMeasurementFilter(
        @RestQuery
        @Parameter(
                description = "Keys of the criteria wanted, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "finished")
        String criterion) {

    Where where(PilotAction pilot) {
        return new Where()
                .and("e.pilotAction.id = :pilot", "pilot", pilot.id)
                .in("e.criterion", "criterion", Values.texts("criterion", criterion));
    }
}
