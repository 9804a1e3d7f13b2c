package org.diversitynetwork.shared.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What a collection lists: its entity as {@code e}, the to-one joins its view needs, and the orders it offers. */
public record Listed<E>(Class<E> entity, String fetch, Sorts<E> sorts) {
    /** Names the question a cursor belongs to. */
    String fingerprint(Where where, List<Sorts.Key<E>> order) {
        var keys = order.stream()
                .map(key -> (key.descending() ? "-" : "") + key.name())
                .toList();
        return digest(entity.getSimpleName() + keys + where.fingerprint());
    }

    private static String digest(String question) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
