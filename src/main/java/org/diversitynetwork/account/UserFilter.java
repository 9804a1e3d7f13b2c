package org.diversitynetwork.account;

import java.util.Arrays;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.list.Values;
import org.diversitynetwork.shared.list.Where;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code ?role=city_coordinator&q=trikala} */
record UserFilter(
        @RestQuery
        @Parameter(
                description = "States wanted; all but `erased` unless told.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = UserStatus.class))
        String status,

        @RestQuery
        @Parameter(
                description = "Roles, one of which the person has now or has had.",
                explode = Explode.FALSE,
                schema = @Schema(type = SchemaType.ARRAY, implementation = Role.class))
        String role,

        @RestQuery
        @Parameter(
                description = "Words, or beginnings of words, of name, code and e-mail address.",
                schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 100),
                example = "coordinator")
        String q) {

    Where where() {
        var wanted = Values.any("status", status, UserStatus.class);
        var states = wanted == null
                ? Arrays.stream(UserStatus.values())
                        .filter(state -> state != UserStatus.ERASED)
                        .toList()
                : wanted;
        return new Where()
                .in("e.status", "status", states)
                .and(
                        "exists (select 1 from RoleAssignment r where r.user = e and r.role in (:role))",
                        "role",
                        Values.any("role", role, Role.class))
                .search("q", q);
    }
}
