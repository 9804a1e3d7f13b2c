package org.diversitynetwork.shared.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that answers can have, described once. */
final class AnswerHeaders {
    /** Those of every answer, whoever writes it. */
    private static final List<String> EVERYWHERE =
            List.of("X-Request-Id", "RateLimit", "RateLimit-Policy", "Access-Control-Allow-Origin");

    private final Components components;

    private AnswerHeaders(Components components) {
        this.components = components;
    }

    static void describe(Components components) {
        var headers = new AnswerHeaders(components);
        headers.add(
                "X-Request-Id", "Name of this request; the caller's, if it sent a sane one.", 64, "0199e3c4a1b27f00");
        headers.add(
                "ETag", "Version of the answer, for `If-None-Match` and, of a single thing, `If-Match`.", 100, "\"0\"");
        headers.add(
                "Location",
                "Address of what was created.",
                500,
                "/api/v1/partners/0199e3c4-a1b2-7f00-8a00-000000000005");
        headers.add(
                "Link",
                "Address of the next page, with `rel=\"next\"` (RFC 8288).",
                4000,
                "</api/v1/partners?after=Zm9v>; rel=\"next\"");
        headers.add("Retry-After", "Seconds to wait before asking again.", 10, "2");
        headers.add(
                "WWW-Authenticate",
                "The scheme that credentials are asked in.",
                200,
                "Bearer realm=\"diversity-network\"");
        headers.add(
                "RateLimit",
                "What is left of the limit that this request counts on, and the seconds until it is full again.",
                200,
                "\"read\";r=599;t=1");
        headers.add(
                "RateLimit-Policy",
                "The limit that this request counts on: name, requests, seconds.",
                200,
                "\"read\";q=600;w=60");
        headers.add(
                "Access-Control-Allow-Origin",
                "The page's origin, given back to browsers if this installation allows it; else absent.",
                300,
                "https://example.org");
    }

    private void add(String name, String description, int max, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(max)
                                .addExample(example)));
    }

    static void onEvery(APIResponse answer) {
        EVERYWHERE.forEach(name -> on(answer, name));
    }

    static void on(APIResponse answer, String name) {
        answer.addHeader(name, ref(name));
    }

    private static Header ref(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }
}
