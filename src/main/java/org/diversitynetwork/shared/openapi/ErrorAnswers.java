package org.diversitynetwork.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diversitynetwork.shared.problem.ProblemBodies;
import org.diversitynetwork.shared.problem.ProblemCatalogue;
import org.diversitynetwork.shared.problem.ProblemKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals of an operation: one answer a status, an example a code, taken from the catalogue. */
final class ErrorAnswers {
    private final Components components;

    ErrorAnswers(Components components) {
        this.components = components;
        header("X-Request-Id", "Name of this request; the caller's, if it sent a sane one.", 64, "0199e3c4a1b27f00");
        header("ETag", "Version of the answer, for `If-None-Match` and, of a single thing, `If-Match`.", 100, "\"0\"");
        header(
                "Location",
                "Address of what was created.",
                500,
                "/api/v1/partners/0199e3c4-a1b2-7f00-8a00-000000000005");
        header(
                "Link",
                "Address of the next page, with `rel=\"next\"` (RFC 8288).",
                4000,
                "</api/v1/partners?after=Zm9v>; rel=\"next\"");
        header("Retry-After", "Seconds to wait before asking again.", 10, "2");
        header(
                "WWW-Authenticate",
                "The scheme that credentials are asked in.",
                200,
                "Bearer realm=\"diversity-network\"");
        header(
                "RateLimit",
                "What is left of the caller's limits, and when they are full again.",
                200,
                "\"read\";r=599;t=1");
        header("RateLimit-Policy", "The caller's limits.", 200, "\"read\";q=600;w=60");
    }

    private void header(String name, String description, int max, String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.STRING)
                                .maxLength(max)
                                .addExample(example)));
    }

    static Header headerRef(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    /** The answers for these codes, by status. */
    Map<String, APIResponse> of(List<String> codes) {
        var byStatus = new TreeMap<Integer, List<ProblemKind>>();
        codes.stream()
                .distinct()
                .map(ProblemCatalogue::require)
                .forEach(kind -> byStatus.computeIfAbsent(kind.status(), status -> new ArrayList<>())
                        .add(kind));
        var answers = new LinkedHashMap<String, APIResponse>();
        byStatus.forEach((status, kinds) -> answers.put(status.toString(), answer(status, kinds)));
        return answers;
    }

    private APIResponse answer(int status, List<ProblemKind> kinds) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SchemaRules.ref("Problem")));
        kinds.forEach(kind -> {
            components.addExample(
                    kind.code(),
                    OASFactory.createExample().summary(kind.title()).value(example(kind)));
            media.addExample(kind.code(), OASFactory.createExample().ref("#/components/examples/" + kind.code()));
        });
        var answer = OASFactory.createAPIResponse()
                .description(String.join(
                        " · ",
                        kinds.stream()
                                .map(k -> "`" + k.code() + "` " + k.meaning())
                                .toList()))
                .addHeader("X-Request-Id", headerRef("X-Request-Id"))
                .content(OASFactory.createContent().addMediaType(ProblemBodies.TYPE, media));
        rateLimit(answer);
        switch (status) {
            case 401 -> answer.addHeader("WWW-Authenticate", headerRef("WWW-Authenticate"));
            case 412 -> answer.addHeader("ETag", headerRef("ETag"));
            case 429, 503 -> answer.addHeader("Retry-After", headerRef("Retry-After"));
            default -> {}
        }
        return answer;
    }

    static void rateLimit(APIResponse answer) {
        answer.addHeader("RateLimit", headerRef("RateLimit"))
                .addHeader("RateLimit-Policy", headerRef("RateLimit-Policy"));
    }

    private static Map<String, Object> example(ProblemKind kind) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + kind.code());
        example.put("title", kind.title());
        example.put("status", kind.status());
        example.put("detail", kind.meaning());
        example.put("instance", "/api/v1/partners/arrsa");
        example.put("code", kind.code());
        example.put("requestId", "0199e3c4a1b27f00");
        example.put("retryable", kind.retryable());
        if (kind.pointer() != null) {
            example.put(
                    "errors",
                    List.of(Map.of("pointer", kind.pointer(), "code", kind.code(), "detail", kind.meaning())));
        }
        return example;
    }
}
