package org.diversitynetwork.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.problem.ProblemBodies;
import org.diversitynetwork.shared.problem.ProblemCatalogue;
import org.diversitynetwork.shared.problem.ProblemKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The refusals of an operation: one answer a status, an example a code. Operations that refuse alike share the answer.
 */
final class ErrorAnswers {
    private static final String RESPONSES = "#/components/responses/";

    /** Codes that leave no word in the name of an answer, since every operation can give them. */
    private static final Set<String> UNIVERSAL = Set.of(
            "validation-failed",
            "request-malformed",
            "credentials-invalid",
            "address-not-allowed",
            "not-acceptable",
            "rate-limited",
            "internal-error",
            "database-unavailable",
            "database-busy",
            "overloaded");

    /** Codes that come together, with the word for all of them. */
    private static final Map<String, String> TOGETHER = Map.of(
            "body-missing", "Body",
            "body-not-utf8", "Body",
            "json-malformed", "Body",
            "json-too-deep", "Body",
            "cursor-invalid", "List",
            "cursor-mismatch", "List");

    private final Components components;
    private final Map<String, List<ProblemKind>> named = new TreeMap<>();

    ErrorAnswers(Components components) {
        this.components = components;
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
        byStatus.forEach((status, kinds) -> answers.put(status.toString(), shared(status, kinds)));
        return answers;
    }

    /** The answer to a caller that has the current version already. */
    APIResponse unchanged() {
        var answer =
                OASFactory.createAPIResponse().description("What `If-None-Match` names is still the current version.");
        AnswerHeaders.onEvery(answer);
        AnswerHeaders.on(answer, "ETag");
        components.addResponse("Unchanged", answer);
        return OASFactory.createAPIResponse().ref(RESPONSES + "Unchanged");
    }

    private APIResponse shared(int status, List<ProblemKind> kinds) {
        var name = name(status, kinds);
        var known = named.putIfAbsent(name, kinds);
        if (known == null) {
            components.addResponse(name, answer(status, kinds));
        } else if (!Set.copyOf(known).equals(Set.copyOf(kinds))) {
            throw new IllegalStateException("Two sets of codes share the name " + name);
        }
        return OASFactory.createAPIResponse().ref(RESPONSES + name);
    }

    /** {@code Refused409ArchivedNetworkMembershipOnce}: the status and what can be the matter. */
    private static String name(int status, List<ProblemKind> kinds) {
        return kinds.stream()
                .map(ProblemKind::code)
                .filter(code -> !UNIVERSAL.contains(code))
                .map(code -> TOGETHER.getOrDefault(code, word(code)))
                .distinct()
                .collect(Collectors.joining("", "Refused" + status, ""));
    }

    private static String word(String code) {
        return List.of(code.split("-")).stream()
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    private APIResponse answer(int status, List<ProblemKind> kinds) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SchemaRules.ref("Problem")));
        kinds.forEach(kind -> {
            components.addExample(
                    kind.code(),
                    OASFactory.createExample().summary(kind.title()).value(ProblemExample.of(kind)));
            media.addExample(kind.code(), OASFactory.createExample().ref("#/components/examples/" + kind.code()));
        });
        var answer = OASFactory.createAPIResponse()
                .description(String.join(
                        " · ",
                        kinds.stream()
                                .map(k -> "`" + k.code() + "` " + k.meaning())
                                .toList()))
                .content(OASFactory.createContent().addMediaType(ProblemBodies.TYPE, media));
        AnswerHeaders.onEvery(answer);
        switch (status) {
            case 401 -> AnswerHeaders.on(answer, "WWW-Authenticate");
            case 412 -> AnswerHeaders.on(answer, "ETag");
            case 429, 503 -> AnswerHeaders.on(answer, "Retry-After");
            default -> {}
        }
        return answer;
    }
}
