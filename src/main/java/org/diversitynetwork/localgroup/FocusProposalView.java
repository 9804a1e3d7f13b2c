package org.diversitynetwork.localgroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.http.Versioned;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.targetgroup.TargetGroupSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal of a focus group as callers see it. */
@Schema(
        name = "FocusProposal",
        description = "A local group's proposal that its city should work for a target group, and what became of it.")
public record FocusProposalView(
        @Schema(description = "Id, a UUID of version 7.", examples = "0199e3c4-a1b2-7f00-8a00-000000000023")
        UUID id,

        @Schema(description = "The target group that is proposed.")
        TargetGroupSummary targetGroup,

        @Schema(description = "Whether it should come before the city's other focus groups.", examples = "false")
        boolean primary,

        @Schema(
                description = "Why this group.",
                examples =
                        "{\"en\":\"Many of those who were laid off are over sixty.\",\"pl\":\"Wielu zwolnionych ma ponad sześćdziesiąt lat.\"}")
        I18nText rationale,

        @Schema(description = "What became of it.", examples = "proposed")
        FocusProposalStatus status,

        @Schema(
                description = "Steps open to this caller; only in the answer about a single proposal.",
                nullable = true,
                maxItems = 10)
        List<AllowedTransition> allowedTransitions,

        @Schema(description = "When it was proposed.", examples = "2026-11-22T08:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last changed.", examples = "2026-11-22T08:00:00Z")
        Instant updatedAt,

        @Schema(description = "Version for `If-Match`.", maxLength = 100, examples = "\"0.0\"")
        String etag)
        implements Versioned {

    static FocusProposalView of(FocusProposal proposal, List<AllowedTransition> steps) {
        return new FocusProposalView(
                proposal.id,
                TargetGroupSummary.of(proposal.targetGroup),
                proposal.primary,
                proposal.rationale,
                proposal.status(),
                steps,
                proposal.createdAt,
                proposal.updatedAt,
                proposal.etag());
    }
}
