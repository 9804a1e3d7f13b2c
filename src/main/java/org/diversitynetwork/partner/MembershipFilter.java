package org.diversitynetwork.partner;

import java.util.List;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkStatus;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?role=lead_partner&country=GR} */
record MembershipFilter(
        @RestQuery
        @Parameter(
                description = "Roles wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipRole.class))
        String role,

        @RestQuery
        @Parameter(
                description = "States wanted; all unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = MembershipStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Countries of the partners, ISO 3166-1 alpha-2, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "GR")
        String country) {

    Where inNetwork(Network network) {
        return filtered().and("e.network.id = :network", "network", network.id);
    }

    Where ofPartner(Partner partner, List<NetworkStatus> visible) {
        return filtered()
                .and("e.partner.id = :partner", "partner", partner.id)
                .in("e.network.status", "visible", visible);
    }

    private Where filtered() {
        return new Where()
                .in("e.role", "role", Values.any("role", role, MembershipRole.class))
                .in("e.status", "status", Values.any("status", status, MembershipStatus.class))
                .in("e.partner.countryCode", "country", Values.countries("country", country));
    }
}
