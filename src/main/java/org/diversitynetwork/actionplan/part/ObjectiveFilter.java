package org.diversitynetwork.actionplan.part;

import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?kind=strategic} */
record ObjectiveFilter(
        @RestQuery
        @Parameter(
                description = "Kinds wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ObjectiveKind.class))
        String kind,

        @RestQuery
        @Parameter(
                description = "Codes of the strategic objectives whose specific ones are wanted.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "S1")
        String parent) {

    Where in(ActionPlan plan) {
        return new Where()
                .and("e.plan.id = :plan", "plan", plan.id)
                .in("e.kind", "kind", Values.any("kind", kind, ObjectiveKind.class))
                .in("e.parent.code", "parent", Values.texts("parent", parent));
    }
}
