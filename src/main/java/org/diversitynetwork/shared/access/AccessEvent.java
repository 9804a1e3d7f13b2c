package org.diversitynetwork.shared.access;

import java.util.UUID;

/** Something that happened to a person's access, such as {@code signed_in}; whoever keeps records observes it. */
public record AccessEvent(String action, UUID userId, UUID tokenId, String detail) {
    public static AccessEvent ofUser(String action, UUID userId) {
        return new AccessEvent(action, userId, null, null);
    }
}
