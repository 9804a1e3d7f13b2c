package org.diversitynetwork.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A role to be given to a person within a scope.")
record NewRoleAssignment(
        @Schema(description = "The role.", examples = "city_coordinator") @NotNull
        Role role,

        @Schema(description = "What it is limited to.", examples = "city") @NotNull
        ScopeType scope,

        @Schema(
                description =
                        "Id or code of that network, city, partner, local group or survey. A network administrator without one runs the whole installation.",
                nullable = true,
                maxLength = 63,
                examples = "trikala")
        @Size(max = 63)
        String scopeId,

        @Schema(description = "First day, UTC; today unless told.", nullable = true, examples = "2026-11-22")
        LocalDate validFrom,

        @Schema(description = "Last day, UTC; without end unless told.", nullable = true, examples = "2030-12-31")
        LocalDate validTo)
        implements SelfChecked {

    @Override
    public void check(List<Finding> findings) {
        if (role != null && scope != null && !role.scopes().contains(scope)) {
            var allowed = role.scopes().stream()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList();
            findings.add(Finding.at(
                    "#/scope",
                    "not-allowed",
                    Map.of("allowed", allowed),
                    "This role is limited to: %s.".formatted(String.join(", ", allowed))));
        }
        if (scopeId == null && role != Role.NETWORK_ADMIN) {
            findings.add(Finding.at("#/scopeId", "required", "Only a network administrator can have no scopeId."));
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            findings.add(Finding.at("#/validTo", "before-start", "validTo must not be before validFrom."));
        }
    }
}
