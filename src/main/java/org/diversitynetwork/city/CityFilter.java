package org.diversitynetwork.city;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.state.Lifecycle;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?network=techdiversity&country=PL,RO&targetGroup=women+migrants} */
record CityFilter(
        @RestQuery
        @Parameter(
                description = "Countries wanted, ISO 3166-1 alpha-2, with commas between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "PL,RO")
        String country,

        @RestQuery
        @Parameter(
                description =
                        "Networks, by id or code, with an active partner in the city; networks that are not public find nothing.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "techdiversity")
        String network,

        @RestQuery
        @Parameter(
                description =
                        "Target groups, by id or code, that the city focuses on: commas mean any of them, a plus means all of them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "women")
        String targetGroup,

        @RestQuery
        @Parameter(
                description = "Administrative levels wanted.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = AdminLevel.class))
        String adminLevel,

        @RestQuery
        @Parameter(
                description = "Cities, by id or code, that the wanted ones are parts of.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 2000),
                example = "bucharest")
        String parentCity,

        @RestQuery
        @Parameter(
                description = "Sizes wanted; cities of unknown population have none.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = SizeClass.class))
        String sizeClass,

        @RestQuery
        @Parameter(
                description = "Smallest population wanted.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "100000000"),
                example = "50000")
        String populationFrom,

        @RestQuery
        @Parameter(
                description = "Largest population wanted.",
                schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "0", maximum = "100000000"),
                example = "200000")
        String populationTo,

        @RestQuery
        @Parameter(
                description = "States wanted; `current` unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Lifecycle.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of name and positioning in any language.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "bielsko biala")
        String q) {
    private static final int MOST_GROUPS = 10;
    private static final long MOST_PEOPLE = 100_000_000;

    Where where() {
        var states = Values.any("status", status, Lifecycle.class);
        var where = new Where()
                .in("e.status", "status", states == null ? List.of(Lifecycle.CURRENT) : states)
                .in("e.countryCode", "country", Values.countries("country", country))
                .reference(
                        "exists (select 1 from NetworkMembership m where m.partner.city = e and m.status = ACTIVE and m.network.status in (ACTIVE, CLOSED) and %s)",
                        "m.network", "network", Values.references("network", network))
                .in("e.adminLevel", "adminLevel", Values.any("adminLevel", adminLevel, AdminLevel.class))
                .reference("%s", "e.parent", "parentCity", Values.references("parentCity", parentCity))
                .and("e.populationCount >= :populationFrom", "populationFrom", people("populationFrom", populationFrom))
                .and("e.populationCount <= :populationTo", "populationTo", people("populationTo", populationTo))
                .search("q", q);
        return inSizeClass(focusingOn(where));
    }

    private Where focusingOn(Where where) {
        var i = 0;
        if (targetGroup != null && targetGroup.split("[+ ]", -1).length > MOST_GROUPS) {
            throw Invalid.parameter(
                    "targetGroup",
                    "not-allowed",
                    Map.of("max", MOST_GROUPS),
                    "targetGroup takes at most %d groups that all are wanted.".formatted(MOST_GROUPS));
        }
        for (var all : targetGroup == null ? new String[0] : targetGroup.split("[+ ]", -1)) {
            where.reference(
                    "exists (select 1 from CityFocus f where f.city = e and %s)",
                    "f.targetGroup", "group" + i++, Values.references("targetGroup", all));
        }
        return where;
    }

    private Where inSizeClass(Where where) {
        var sizes = Values.any("sizeClass", sizeClass, SizeClass.class);
        return sizes == null
                ? where
                : where.and(sizes.stream().map(SizeClass::condition).collect(Collectors.joining(" or ")));
    }

    private static Integer people(String parameter, String value) {
        var number = Values.number(parameter, value, 0, MOST_PEOPLE);
        return number == null ? null : number.intValue();
    }
}
