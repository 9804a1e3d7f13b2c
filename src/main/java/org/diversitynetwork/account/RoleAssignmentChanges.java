package org.diversitynetwork.account;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Changes of a role that a person has, as a merge patch.")
record RoleAssignmentChanges(
        @Schema(description = "Last day, UTC; null for no end.", nullable = true, examples = "2030-12-31")
        LocalDate validTo) {

    static RoleAssignmentChanges of(RoleAssignment held) {
        return new RoleAssignmentChanges(held.validTo);
    }

    void applyTo(RoleAssignment held) {
        held.validTo = validTo;
    }
}
