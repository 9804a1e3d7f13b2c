package org.diversitynetwork.shared.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What the document says of answers that are not JSON: how they begin, since the whole is no example to read. */
final class OtherFormats {
    private static final int LARGEST = 10_000_000;

    private static final Map<String, String> BEGINNINGS = Map.of(
            "image/svg+xml",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 960 540\"><title>…</title></svg>",
            "text/html",
            "<!doctype html><html lang=\"en\"><head><title>…</title></head></html>",
            "application/pdf",
            "%PDF-1.7");

    private OtherFormats() {}

    static boolean knows(String format) {
        return BEGINNINGS.containsKey(format);
    }

    static void describe(String format, MediaType media) {
        if (knows(format)) {
            media.schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .format("binary")
                            .description("The same as the JSON tells, to look at.")
                            .maxLength(LARGEST))
                    .example(BEGINNINGS.get(format));
        }
    }
}
