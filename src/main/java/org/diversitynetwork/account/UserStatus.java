package org.diversitynetwork.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an account. What was erased stays as a pseudonym, so that records of what it did stay whole. */
@Schema(
        name = "UserStatus",
        description = "Invited and without a password yet, active, suspended, or erased: only a pseudonym is left.")
public enum UserStatus {
    INVITED,
    ACTIVE,
    SUSPENDED,
    ERASED;

    /** The steps that an administrator can take; the others follow from setting a password or erasing. */
    boolean mayBecome(UserStatus next) {
        return switch (this) {
            case ACTIVE, INVITED -> next == SUSPENDED;
            case SUSPENDED -> next == ACTIVE;
            case ERASED -> false;
        };
    }
}
