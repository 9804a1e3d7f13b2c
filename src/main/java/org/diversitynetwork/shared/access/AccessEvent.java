package org.diversitynetwork.shared.access;

import java.util.UUID;

/**
 * Somebody came in, went out or was kept out; fired synchronously, so that it is kept.
 *
 * <p>{@code action} is what happened, in {@code lower_snake_case}, such as {@code signed_in}. {@code userId} is the
 * person it happened to, if known; {@code detail} tells circumstances and never an e-mail address or a secret. What was
 * {@code refused} is kept even though the transaction at hand is about to be rolled back.
 */
public record AccessEvent(String action, UUID userId, UUID tokenId, String detail, boolean refused) {
    public AccessEvent(String action, UUID userId, UUID tokenId, String detail) {
        this(action, userId, tokenId, detail, false);
    }

    public static AccessEvent ofUser(String action, UUID userId) {
        return new AccessEvent(action, userId, null, null);
    }

    public static AccessEvent refused(String action, UUID userId) {
        return new AccessEvent(action, userId, null, null, true);
    }
}
