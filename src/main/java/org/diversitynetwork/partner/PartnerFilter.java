package org.diversitynetwork.partner;

import java.util.List;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.state.Lifecycle;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&role=lead_partner&country=GR&q=trikala} */
record PartnerFilter(
        @RestQuery
        @Parameter(
                description = "Countries wanted, ISO 3166-1 alpha-2, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "PL")
        String country,

        @RestQuery
        @Parameter(
                description = "Networks, by id or code, that the partner is an active member of.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Roles that the partner has, in the networks named or in any.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipRole.class))
        String role,

        @RestQuery
        @Parameter(
                description = "Kinds of organisation wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = PartnerType.class))
        String type,

        @RestQuery
        @Parameter(
                description = "Legal statuses wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = LegalStatus.class))
        String legalStatus,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that the partner works for.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Target groups, by id or code, that the partner's city focuses on.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "States wanted; `current` unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Lifecycle.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of name, short name and description in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "region")
        String q) {

    Where where(List<NetworkStatus> visible) {
        var states = Values.any("status", status, Lifecycle.class);
        var where = new Where()
                .in("e.status", "status", states == null ? List.of(Lifecycle.CURRENT) : states)
                .in("e.countryCode", "country", Values.countries("country", country))
                .in("e.type", "type", Values.any("type", type, PartnerType.class))
                .in("e.legalStatus", "legalStatus", Values.any("legalStatus", legalStatus, LegalStatus.class))
                .reference("%s", "e.city", "city", Values.references("city", city))
                .reference(
                        "exists (select 1 from CityFocus f where f.city = e.city and %s)",
                        "f.targetGroup", "targetGroup", Values.references("targetGroup", targetGroup))
                .search("q", q);
        return network == null && role == null ? where : amongMembers(where, visible);
    }

    /** One membership that fits network and role together, in a network that the caller may know of. */
    private Where amongMembers(Where where, List<NetworkStatus> visible) {
        var roles = Values.any("role", role, MembershipRole.class);
        var member = "exists (select 1 from NetworkMembership m where m.partner = e and m.status = ACTIVE"
                + " and m.network.status in (:visible) and m.role in (:role)";
        where.bind("visible", visible).bind("role", roles == null ? List.of(MembershipRole.values()) : roles);
        return network == null
                ? where.and(member + ")")
                : where.reference(member + " and %s)", "m.network", "network", Values.references("network", network));
    }
}
