package org.diversitynetwork.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the contract gives to an operation by its shape: parameters, headers, answers, refusals, examples. */
final class OperationRules {
    private final OperationFacts facts;
    private final SecurityRules security;
    private final Examples examples;
    private final ErrorAnswers errors;

    OperationRules(OperationFacts facts, Examples examples, ErrorAnswers errors) {
        this.facts = facts;
        this.security = new SecurityRules(facts);
        this.examples = examples;
        this.errors = errors;
    }

    void apply(String path, HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        operation.summary(sentence(id));
        security.apply(method, operation);
        facts.patched(id)
                .ifPresent(name -> operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(media -> media.schema(OASFactory.createSchema().ref(SchemaRules.ref(name)))));
        new ParameterRules(operation).apply(method, facts.isReplayed(id));
        exemplifyPath(operation);
        succeed(method, operation);
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().required(true).description("The JSON body; at most 1 MiB and 64 levels deep.");
            exemplify(operation.getRequestBody().getContent());
        }
        errors.of(codes(path, method, operation)).forEach(operation.getResponses()::addAPIResponse);
    }

    private void succeed(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        var found = answers.hasAPIResponse("204")
                ? answers.getAPIResponse("204")
                : first(answers.getAPIResponse("201"), answers.getAPIResponse("200"));
        var status =
                found.getContent() == null ? "204" : operation.getOperationId().startsWith("create") ? "201" : "200";
        answers.setAPIResponses(null);
        answers.addAPIResponse(status, found.description(meaning(status)));
        AnswerHeaders.onEvery(found);
        if (found.getContent() == null) {
            return;
        }
        found.getContent().getMediaTypes().forEach(OtherFormats::describe);
        jsonOf(found.getContent()).forEach(media -> {
            var ref = media.getSchema().getRef();
            media.getSchema().setRef(SchemaRules.ref(SchemaRules.pageName(ref.substring(ref.lastIndexOf('/') + 1))));
        });
        exemplify(found.getContent());
        if (method != HttpMethod.POST
                || status.equals("201")
                || operation.getOperationId().startsWith("move")) {
            AnswerHeaders.on(found, "ETag");
        }
        if (status.equals("201")) {
            AnswerHeaders.on(found, "Location");
        }
        if (method == HttpMethod.GET) {
            if (isList(operation)) {
                AnswerHeaders.on(found, "Link");
            }
            answers.addAPIResponse("304", errors.unchanged());
        }
    }

    private void exemplifyPath(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getExample() == null)
                    .forEach(parameter -> parameter.example(examples.ofPath(parameter.getName())));
        }
    }

    private void exemplify(Content content) {
        jsonOf(content).forEach(media -> media.example(examples.of(media.getSchema())));
    }

    private static List<MediaType> jsonOf(Content content) {
        return content.getMediaTypes().entrySet().stream()
                .filter(media -> !OtherFormats.knows(media.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<String> codes(String path, HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        var codes = new ArrayList<>(
                List.of("validation-failed", "request-malformed", "credentials-invalid", "address-not-allowed"));
        codes.addAll(security.codes(method, operation));
        if (isList(operation)) {
            codes.addAll(List.of("cursor-invalid", "cursor-mismatch"));
        }
        if (path.contains("{")) {
            codes.add("not-found");
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of(
                    "body-missing",
                    "body-not-utf8",
                    "json-malformed",
                    "json-too-deep",
                    "body-too-large",
                    "media-type-unsupported"));
        }
        if (hasParameter(operation, "If-Match")) {
            codes.addAll(List.of("precondition-failed", "precondition-required"));
        }
        if (method == HttpMethod.POST && facts.isReplayed(id)) {
            codes.add("idempotency-key-reused");
        }
        codes.addAll(List.of(
                "not-acceptable",
                "rate-limited",
                "internal-error",
                "database-unavailable",
                "database-busy",
                "overloaded"));
        codes.addAll(facts.problems(id));
        return codes;
    }

    private static boolean isList(Operation operation) {
        return hasParameter(operation, "after");
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static String meaning(String status) {
        return switch (status) {
            case "201" -> "Created; the body is what was stored.";
            case "204" -> "Done; there is no body.";
            default -> "Here it is.";
        };
    }

    private static APIResponse first(APIResponse one, APIResponse other) {
        return one == null ? other : one;
    }

    /** {@code listTargetGroups} → {@code List target groups}. */
    private static String sentence(String operationId) {
        var words = operationId
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(Locale.ROOT)
                .replace(" api ", " API ")
                .strip();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Text of a parameter or header that the contract brings along. */
    static Parameter contractParameter(Parameter.In in, String name, String description, int max, String example) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .minLength(1)
                .maxLength(max);
        return OASFactory.createParameter()
                .in(in)
                .name(name)
                .description(description)
                .schema(schema)
                .example(example);
    }
}
