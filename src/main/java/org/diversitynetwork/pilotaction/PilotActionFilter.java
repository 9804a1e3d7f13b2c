package org.diversitynetwork.pilotaction;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&city=bielsko-biala&targetGroup=women&status=running} */
record PilotActionFilter(
        @RestQuery
        @Parameter(
                description = "Networks, by id or code, that it belongs to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that try it out.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Countries of the cities, ISO 3166-1 alpha-2, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "PL")
        String country,

        @RestQuery
        @Parameter(
                description = "Partners, by id or code, that coordinate it.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "arrsa")
        String coordinatorPartner,

        @RestQuery
        @Parameter(
                description = "Target groups, by id or code, of which it is for any.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "States wanted; all that the caller may see unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = PilotStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Pilot actions, by id or code, that it was adapted or transferred from.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala-evening-coding")
        String origin,

        @RestQuery
        @Parameter(
                description = "First day not before this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2025-01-01")
        String startDateFrom,

        @RestQuery
        @Parameter(
                description = "First day not after this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2025-12-31")
        String startDateTo,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of title and hypothesis in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "evening")
        String q) {

    List<String> targetGroups() {
        return Values.references("targetGroup", targetGroup);
    }

    /** {@code groups} are the ids of the target groups wanted, where any are. */
    Where where(List<UUID> groups) {
        return new Where()
                .reference("%s", "e.network", "network", Values.references("network", network))
                .reference("%s", "e.city", "city", Values.references("city", city))
                .in("e.city.countryCode", "country", Values.countries("country", country))
                .reference(
                        "%s",
                        "e.partner", "coordinatorPartner", Values.references("coordinatorPartner", coordinatorPartner))
                .and(
                        "cast(sql('? && cast(string_to_array(?, '','') as uuid[])', e.targetGroupIds, :groups) as Boolean) = true",
                        "groups",
                        groups == null ? null : joined(groups))
                .in("e.status", "status", Values.any("status", status, PilotStatus.class))
                .reference("%s", "e.origin", "origin", Values.references("origin", origin))
                .and("e.startDate >= :startDateFrom", "startDateFrom", Values.day("startDateFrom", startDateFrom))
                .and("e.startDate <= :startDateTo", "startDateTo", Values.day("startDateTo", startDateTo))
                .search("q", q);
    }

    /** As text, so that the cursor's fingerprint of the same question is the same. */
    private static String joined(List<UUID> groups) {
        return groups.stream().sorted().map(UUID::toString).collect(Collectors.joining(","));
    }
}
