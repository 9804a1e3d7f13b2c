package org.diversitynetwork.localgroup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.SelfChecked;
import org.diversitynetwork.shared.problem.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A member to be taken into a local group: a person, an organisation, or a person for one.")
record NewLocalGroupMember(
        @Schema(
                description = "Id or code of the person's account, where the member is one who signs in.",
                nullable = true,
                maxLength = 64,
                examples = "null")
        @Size(max = 64)
        String userId,

        @Schema(
                description = "The organisation that sits in the group, or that the person speaks for.",
                nullable = true,
                minLength = 1,
                maxLength = 200,
                examples = "IT in the Mountains Association")
        @Size(min = 1, max = 200)
        String organisation,

        @Schema(description = "The part of the city's life that the member speaks for.", examples = "it_company")
        @NotNull
        StakeholderSector stakeholderSector,

        @Schema(
                description = "How much the member can move, from 1 for little to 5 for much.",
                nullable = true,
                minimum = "1",
                maximum = "5",
                examples = "4")
        @Min(1)
        @Max(5)
        Integer influence,

        @Schema(
                description = "How much the member is concerned, from 1 for little to 5 for much.",
                nullable = true,
                minimum = "1",
                maximum = "5",
                examples = "5")
        @Min(1)
        @Max(5)
        Integer importance,

        @Schema(description = "First day in the group, not in the future.", examples = "2024-01-18") @NotNull
        LocalDate joinedOn,

        @Schema(
                description = "Last day in the group, not in the future; absent while the member is there.",
                nullable = true,
                examples = "null")
        LocalDate leftOn)
        implements SelfChecked {

    @Override
    public void check(List<Finding> findings) {
        MemberRules.check(userId, organisation, joinedOn, leftOn, findings);
    }
}
