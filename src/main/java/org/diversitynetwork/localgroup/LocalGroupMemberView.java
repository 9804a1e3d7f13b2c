package org.diversitynetwork.localgroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a local group as those see it who work with the group. */
@Schema(
        name = "LocalGroupMember",
        description = "Somebody's seat in a local group: a person's, an organisation's, or a person's for one.")
public record LocalGroupMemberView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000022")
        UUID id,

        @Schema(description = "The group.", examples = "0199e3c4-a1b2-7f00-8a00-000000000020")
        UUID localGroupId,

        @Schema(
                description = "The person's account, where the member is one who signs in.",
                nullable = true,
                examples = "null")
        UUID userId,

        @Schema(
                description = "The person's name; absent once the account is erased.",
                nullable = true,
                maxLength = 120,
                examples = "null")
        String displayName,

        @Schema(
                description = "The organisation that sits in the group, or that the person speaks for.",
                nullable = true,
                maxLength = 200,
                examples = "IT in the Mountains Association")
        String organisation,

        @Schema(description = "The part of the city's life that the member speaks for.", examples = "it_company")
        StakeholderSector stakeholderSector,

        @Schema(
                description = "How much the member can move, from 1 for little to 5 for much.",
                nullable = true,
                minimum = "1",
                maximum = "5",
                examples = "4")
        Integer influence,

        @Schema(
                description = "How much the member is concerned, from 1 for little to 5 for much.",
                nullable = true,
                minimum = "1",
                maximum = "5",
                examples = "5")
        Integer importance,

        @Schema(description = "First day in the group.", examples = "2024-01-18")
        LocalDate joinedOn,

        @Schema(
                description = "Last day in the group; absent while the member is there.",
                nullable = true,
                examples = "null")
        LocalDate leftOn,

        @Schema(description = "When it was added.", examples = "2026-11-27T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-27T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0\"")
        String etag)
        implements Versioned {

    static LocalGroupMemberView of(LocalGroupMember member) {
        return new LocalGroupMemberView(
                member.id,
                member.localGroup.id,
                member.user == null ? null : member.user.id,
                member.user == null ? null : member.user.displayName,
                member.organisation,
                member.stakeholderSector,
                member.influence,
                member.importance,
                member.joinedOn,
                member.leftOn,
                member.createdAt,
                member.updatedAt,
                member.etag());
    }
}
