package org.diversitynetwork.shared.http;

import java.util.Arrays;

/**
 * The versions a caller is willing to change. An ETag starts with the thing's version, and with a part of its id where
 * another thing may later stand at the same address; what follows tells representations of that version apart and does
 * not matter for a change.
 */
public record IfMatch(String header) {
    /** For callers inside the service that have just read what they change. */
    public static final IfMatch ANY = new IfMatch("*");

    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }

    public boolean matches(int version, String identity) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(etag -> names(etag, version + identity));
    }

    private static boolean names(String etag, String version) {
        var start = "\"" + version;
        return etag.startsWith(start)
                && (etag.startsWith("\"", start.length()) || etag.startsWith(".", start.length()));
    }
}
