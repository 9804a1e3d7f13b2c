package org.diversitynetwork.audit;

import java.util.UUID;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?thing=city&action=changed,moved&atFrom=2026-11-01T00:00:00Z} */
record AuditFilter(
        @RestQuery
        @Parameter(
                description = "Callers wanted, as `caller` tells them, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "system")
        String caller,

        @RestQuery
        @Parameter(
                description = "Ids of API tokens that were used, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4-a1b2-7f00-8a00-0000000000b1")
        String through,

        @RestQuery
        @Parameter(
                description = "Actions wanted, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "created,changed")
        String action,

        @RestQuery
        @Parameter(
                description = "Kinds of things wanted, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "city,partner")
        String thing,

        @RestQuery
        @Parameter(
                description = "Ids of things, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4-a1b2-7f00-8a00-000000000002")
        String thingId,

        @RestQuery
        @Parameter(
                description = "Networks, by id or code, that the thing is or belongs to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that the thing is or belongs to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bielsko-biala")
        String city,

        @RestQuery
        @Parameter(
                description = "Partners, by id or code, that the thing is or belongs to.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "arrsa")
        String partner,

        @RestQuery
        @Parameter(
                description = "`X-Request-Id` of the requests wanted, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "0199e3c4a1b27f00")
        String requestId,

        @RestQuery
        @Parameter(
                description = "Not done before this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time", maxLength = 40),
                example = "2026-11-01T00:00:00Z")
        String atFrom,

        @RestQuery
        @Parameter(
                description = "Not done after this instant.",
                schema = @Schema(type = SchemaType.STRING, format = "date-time", maxLength = 40),
                example = "2099-12-31T00:00:00Z")
        String atTo) {

    /** The one entry with this id. */
    static Where one(UUID id, Where visible) {
        return visible.and("e.id = :id", "id", id);
    }

    /** Added to the condition of what the caller may see. */
    Where within(Where visible) {
        return visible.in("e.caller", "caller", Values.texts("caller", caller))
                .in("e.tokenId", "through", Values.ids("through", through))
                .in("e.action", "action", Values.texts("action", action))
                .in("e.thing", "thing", Values.texts("thing", thing))
                .in("e.thingId", "thingId", Values.ids("thingId", thingId))
                .reference(
                        "e.networkId in (select n.id from Network n where %s)",
                        "n", "network", Values.references("network", network))
                .reference(
                        "e.cityId in (select c.id from City c where %s)", "c", "city", Values.references("city", city))
                .reference(
                        "e.partnerId in (select p.id from Partner p where %s)",
                        "p", "partner", Values.references("partner", partner))
                .in("e.requestId", "requestId", Values.texts("requestId", requestId))
                .and("e.at >= :atFrom", "atFrom", Values.instant("atFrom", atFrom))
                .and("e.at <= :atTo", "atTo", Values.instant("atTo", atTo));
    }
}
