package org.diversitynetwork.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be changed of a membership, as a merge patch.")
record MembershipChanges(
        @Schema(
                description =
                        "What the partner is in the network; making an active member the lead partner makes the former one a partner.",
                examples = "lead_partner")
        @NotNull
        MembershipRole role,

        @Schema(description = "First day of the membership.", examples = "2023-06-01") @NotNull
        LocalDate joinedOn,

        @Schema(description = "Where its facts come from.", maxItems = 50) @NotNull @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    static MembershipChanges of(NetworkMembership membership) {
        return new MembershipChanges(membership.role, membership.joinedOn, membership.sources);
    }

    void applyTo(NetworkMembership membership) {
        membership.role = role;
        membership.joinedOn = joinedOn;
        membership.sources = sources;
    }
}
