package org.diversitynetwork.actionplan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a comment; each is answered, or withheld from the public, before a plan is adopted. */
@Schema(
        name = "CommentStatus",
        description =
                "Not answered yet; answered; taken up as a whole, in part, or not; or withheld from the public because it breaks the law or tells of a person.")
public enum CommentStatus {
    NEW,
    ANSWERED,
    ACCEPTED,
    PARTLY,
    REJECTED,
    WITHHELD;

    public boolean mayBecome(CommentStatus next) {
        return switch (this) {
            case NEW -> next == ANSWERED || next == WITHHELD;
            case ANSWERED -> next == ACCEPTED || next == PARTLY || next == REJECTED || next == WITHHELD;
            case ACCEPTED, PARTLY, REJECTED -> next == WITHHELD;
            case WITHHELD -> next == NEW;
        };
    }
}
