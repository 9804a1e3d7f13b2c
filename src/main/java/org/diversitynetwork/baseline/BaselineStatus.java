package org.diversitynetwork.baseline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A baseline study's life: written, judged by the network, published, and in the end superseded by a later edition. */
@Schema(
        name = "BaselineStatus",
        description =
                "Written by the city, submitted to the network, validated or sent back, published, superseded by a later edition. The public sees published and superseded ones.")
public enum BaselineStatus {
    DRAFT,
    SUBMITTED,
    VALIDATED,
    PUBLISHED,
    SUPERSEDED;

    boolean mayBecome(BaselineStatus next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == VALIDATED || next == DRAFT;
            case VALIDATED -> next == PUBLISHED || next == DRAFT;
            case PUBLISHED -> next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
    }

    boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
