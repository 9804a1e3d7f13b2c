package org.diversitynetwork.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.problem.ProblemKind;

/** A refusal as a caller would see it, one for each code. */
final class ProblemExample {
    private ProblemExample() {}

    static Map<String, Object> of(ProblemKind kind) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + kind.code());
        example.put("title", kind.title());
        example.put("status", kind.status());
        example.put("detail", kind.meaning());
        example.put("instance", "/api/v1/partners/arrsa");
        example.put("code", kind.code());
        example.put("requestId", "0199e3c4a1b27f00");
        example.put("retryable", kind.retryable());
        if (kind.code().equals("validation-failed")) {
            example.put("errors", List.of(finding("#/name", "required", "The name must not be blank.")));
        } else if (kind.code().equals("transition-refused")) {
            example.put("unmet", List.of(unmet()));
        } else if (kind.pointer() != null) {
            example.put("errors", List.of(finding(kind.pointer(), kind.code(), kind.meaning())));
        }
        return example;
    }

    private static Map<String, Object> finding(String pointer, String code, String detail) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("pointer", pointer);
        finding.put("code", code);
        finding.put("detail", detail);
        return finding;
    }

    private static Map<String, Object> unmet() {
        return finding(
                "/api/v1/networks/techdiversity/memberships",
                "lead-partner-missing",
                "An active network has exactly one lead partner; this one has none.");
    }
}
