package org.diversitynetwork.shared.http;

import java.util.Arrays;

/** The versions a caller already has; weak and strong ones compare alike (RFC 9110, section 13.1.2). */
public final class IfNoneMatch {
    private IfNoneMatch() {}

    public static boolean holds(String header, String etag) {
        if (header == null) {
            return false;
        }
        return header.equals(etag)
                || header.strip().equals("*")
                || Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(etag) || known.equals("W/" + etag));
    }
}
