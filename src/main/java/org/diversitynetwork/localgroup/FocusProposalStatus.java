package org.diversitynetwork.localgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a local group's proposal. */
@Schema(
        name = "FocusProposalStatus",
        description =
                "Proposed by the local group, accepted by the city, which then focuses on the group, or declined.")
public enum FocusProposalStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED;

    boolean mayBecome(FocusProposalStatus next) {
        return this == PROPOSED && next != PROPOSED;
    }
}
