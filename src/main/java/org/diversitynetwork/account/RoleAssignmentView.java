package org.diversitynetwork.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that a person has within a scope. */
@Schema(name = "RoleAssignment", description = "A role that a person has within a scope.")
public record RoleAssignmentView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000012")
        UUID id,

        @Schema(description = "The role.", examples = "city_coordinator")
        Role role,

        @Schema(description = "What it is limited to.", examples = "city")
        ScopeType scope,

        @Schema(
                description = "Id of that thing; none for whoever runs the whole installation.",
                nullable = true,
                examples = "0199e3c4-a1b2-7f00-8a00-000000000002")
        UUID scopeId,

        @Schema(description = "First day, UTC.", examples = "2026-11-22")
        LocalDate validFrom,

        @Schema(description = "Last day, UTC; none without end.", nullable = true, examples = "2030-12-31")
        LocalDate validTo,

        @Schema(description = "When it was given.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static RoleAssignmentView of(RoleAssignment held) {
        return new RoleAssignmentView(
                held.id,
                held.role,
                held.scope,
                held.scopeId,
                held.validFrom,
                held.validTo,
                held.createdAt,
                held.updatedAt,
                held.etag());
    }
}
