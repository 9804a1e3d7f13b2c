package org.diversitynetwork.actionplan.delivery;

import java.time.LocalDate;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&late=true} */
record DeliveryFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Plans, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala-women-in-tech")
        String plan,

        @RestQuery
        @Parameter(
                description = "Partners that lead the actions, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "arrsa")
        String leadPartner,

        @RestQuery
        @Parameter(
                description = "Target groups that the actions are for, by id or code.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = DeliveryStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Only those of which something was due and is not done, or only the others.",
                schema = @Schema(type = SchemaType.BOOLEAN),
                example = "false")
        String late,

        @RestQuery
        @Parameter(
                description =
                        "Only those that the edition in force has, or only those it left out; those it has unless told.",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"),
                example = "true")
        String planned,

        @RestQuery
        @Parameter(
                description = "The first day on which something is due next.",
                schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10),
                example = "2026-01-01")
        String dueFrom,

        @RestQuery
        @Parameter(
                description = "The last day on which something is due next.",
                schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10),
                example = "2028-12-31")
        String dueTo) {

    Where where(LocalDate today) {
        var wanted = Values.bool("planned", planned);
        return new Where()
                .reference(
                        "e.networkId in (select n.id from Network n where %s)",
                        "n", "network", Values.references("network", network))
                .reference(
                        "e.cityId in (select c.id from City c where %s)", "c", "city", Values.references("city", city))
                .reference("%s", "e.plan", "plan", Values.references("plan", plan))
                .reference(
                        "e.leadPartnerId in (select l.id from Partner l where %s)",
                        "l", "leadPartner", Values.references("leadPartner", leadPartner))
                .reference(
                        "exists (select 1 from TargetGroup g where array_contains(e.targetGroupIds, g.id) and %s)",
                        "g", "group", Values.references("targetGroup", targetGroup))
                .in("e.status", "status", Values.any("status", status, DeliveryStatus.class))
                .and("e.planned = :planned", "planned", wanted == null ? Boolean.TRUE : wanted)
                .and(lateness(), "today", late == null ? null : today)
                .and("e.nextDue >= :dueFrom", "dueFrom", Values.day("dueFrom", dueFrom))
                .and("e.nextDue <= :dueTo", "dueTo", Values.day("dueTo", dueTo));
    }

    /** Nothing is due of what is finished. */
    private String lateness() {
        return Boolean.TRUE.equals(Values.bool("late", late))
                ? "e.nextDue < :today and e.status in (PLANNED, IN_PROGRESS, ON_HOLD)"
                : "e.nextDue is null or e.nextDue >= :today";
    }
}
