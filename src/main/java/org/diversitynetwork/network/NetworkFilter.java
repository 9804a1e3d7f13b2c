package org.diversitynetwork.network;

import java.util.List;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?programme=urbact-iv&country=PL&q=divers} */
record NetworkFilter(
        @RestQuery
        @Parameter(
                description =
                        "States wanted; all but `archived` unless told. Networks in preparation are seen only by people who have a role.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Codes of programmes, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "urbact-iv")
        String programme,

        @RestQuery
        @Parameter(
                description = "Countries with an active partner, ISO 3166-1 alpha-2, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "PL")
        String country,

        @RestQuery
        @Parameter(
                description = "Partners, by id or code, that are active members.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "arrsa")
        String partner,

        @RestQuery
        @Parameter(
                description = "First day not before this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2023-01-01")
        String startDateFrom,

        @RestQuery
        @Parameter(
                description = "First day not after this one.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2023-12-31")
        String startDateTo,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of name, acronym and description in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "diversity")
        String q) {

    Where where(List<NetworkStatus> visible) {
        var wanted = Values.any("status", status, NetworkStatus.class);
        var states = visible.stream()
                .filter(state -> wanted == null ? state != NetworkStatus.ARCHIVED : wanted.contains(state))
                .toList();
        return new Where()
                .in("e.status", "status", states)
                .in("e.programme", "programme", Values.references("programme", programme))
                .and(
                        "exists (select 1 from NetworkMembership m where m.network = e and m.status = ACTIVE and m.partner.countryCode in (:country))",
                        "country",
                        Values.countries("country", country))
                .reference(
                        "exists (select 1 from NetworkMembership m where m.network = e and m.status = ACTIVE and %s)",
                        "m.partner", "partner", Values.references("partner", partner))
                .and("e.startDate >= :startDateFrom", "startDateFrom", Values.day("startDateFrom", startDateFrom))
                .and("e.startDate <= :startDateTo", "startDateTo", Values.day("startDateTo", startDateTo))
                .search("q", q);
    }
}
