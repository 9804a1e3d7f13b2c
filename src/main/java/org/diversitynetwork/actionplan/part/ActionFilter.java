package org.diversitynetwork.actionplan.part;

import org.diversitynetwork.actionplan.ActionLevel;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.Readiness;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?objective=S1.1&readiness=ready} */
record ActionFilter(
        @RestQuery
        @Parameter(
                description = "Codes of the objectives whose actions are wanted.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "S1.1")
        String objective,

        @RestQuery
        @Parameter(
                description = "How far their preparation is.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Readiness.class))
        String readiness,

        @RestQuery
        @Parameter(
                description = "Levels wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = ActionLevel.class))
        String level) {

    Where in(ActionPlan plan) {
        return new Where()
                .and("e.plan.id = :plan", "plan", plan.id)
                .in("e.objective.code", "objective", Values.texts("objective", objective))
                .in("e.readiness", "readiness", Values.any("readiness", readiness, Readiness.class))
                .in("e.level", "level", Values.any("level", level, ActionLevel.class));
    }
}
