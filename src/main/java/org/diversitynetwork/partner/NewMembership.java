package org.diversitynetwork.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.store.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner to be made a candidate for a network.")
record NewMembership(
        @Schema(description = "Id or code of the partner.", maxLength = 63, examples = "arrsa") @NotNull @Size(max = 63)
        String partnerId,

        @Schema(description = "What it is to be in the network.", examples = "partner") @NotNull
        MembershipRole role,

        @Schema(description = "First day of the membership.", examples = "2023-06-01") @NotNull
        LocalDate joinedOn,

        @Schema(description = "Where its facts come from.", maxItems = 50) @Size(max = 50)
        List<@NotNull @Valid Source> sources) {

    NewMembership {
        sources = sources == null ? List.of() : sources;
    }
}
