package org.diversitynetwork.actionplan.part;

import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.RiskStatus;
import org.diversitynetwork.actionplan.RiskType;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?status=open} */
record RiskFilter(
        @RestQuery
        @Parameter(
                description = "Kinds wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = RiskType.class))
        String type,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = RiskStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Codes of the actions that are threatened.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "A1.1")
        String action) {

    Where in(ActionPlan plan) {
        return new Where()
                .and("e.plan.id = :plan", "plan", plan.id)
                .in("e.type", "type", Values.any("type", type, RiskType.class))
                .in("e.status", "status", Values.any("status", status, RiskStatus.class))
                .in("e.action.code", "action", Values.texts("action", action));
    }
}
