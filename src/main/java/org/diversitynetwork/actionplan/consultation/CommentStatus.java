package org.diversitynetwork.actionplan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a comment; each is answered before a plan is adopted, also one that is withheld. */
@Schema(
        name = "CommentStatus",
        description =
                "Not answered yet; answered; taken up as a whole, in part, or not; or its words withheld from the public because they break the law or tell of a person.")
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
