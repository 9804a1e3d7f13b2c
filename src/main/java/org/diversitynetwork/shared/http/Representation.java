package org.diversitynetwork.shared.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A view's bytes in another format than JSON, with the headers that are its own. */
public record Representation(byte[] body, Map<String, String> headers) {
    public static Representation of(byte[] body) {
        return new Representation(body, Map.of());
    }

    public static Representation of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a header in place of the one that every answer has: a content security policy, a name for the file. */
    public Representation with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Representation(body, more);
    }
}
