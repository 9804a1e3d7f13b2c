package org.diversitynetwork.shared.openapi;

import static org.diversitynetwork.shared.openapi.OperationRules.contractParameter;

import java.util.Comparator;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** The parameters that the contract gives to operations, and what those of the path mean. */
final class ParameterRules {
    private final Operation operation;

    ParameterRules(Operation operation) {
        this.operation = operation;
    }

    void apply(HttpMethod method, boolean replayed) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(p -> p.getIn() == In.PATH).forEach(ParameterRules::describePath);
            operation.getParameters().stream()
                    .filter(p -> p.getIn() == In.QUERY)
                    .forEach(ParameterRules::boundList);
            operation.getParameters().stream()
                    .filter(p -> "If-Match".equals(p.getName()))
                    .forEach(ParameterRules::describeIfMatch);
        }
        if (method == HttpMethod.GET) {
            operation.addParameter(contractParameter(
                    In.QUERY,
                    "fields",
                    "Top-level fields wanted, with commas between them; all unless told.",
                    1000,
                    "id"));
            operation.addParameter(contractParameter(
                    In.QUERY,
                    "lang",
                    "Language, BCP 47, to narrow every translatable text to; goes before `Accept-Language`.",
                    35,
                    "pl"));
            operation.addParameter(contractParameter(
                    In.HEADER,
                    "If-None-Match",
                    "ETag that the caller has; if it is still the current one, the answer is 304.",
                    1000,
                    "\"none\""));
        }
        if (method == HttpMethod.POST && replayed) {
            operation.addParameter(contractParameter(
                    In.HEADER,
                    "Idempotency-Key",
                    "A key of the caller's choice; the request can be repeated with it for 24 hours and is done once.",
                    255,
                    "b8a1c2f0-4d1e-4c57-9a55-0f6f1c1f7a11"));
        }
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .sorted(Comparator.comparing((Parameter p) -> p.getIn().ordinal()))
                    .toList());
        }
    }

    private static void describePath(Parameter parameter) {
        parameter.getSchema().minLength(1).maxLength(64);
        if (parameter.getDescription() == null) {
            var word = parameter.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
            parameter.description("Id or code of the " + word + ".");
        }
    }

    private static void describeIfMatch(Parameter parameter) {
        parameter
                .required(true)
                .description(
                        "ETag of the version to change, as an answer or a list row gave it; `*` for whatever is there.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(1000))
                .example("\"0\"");
    }

    private static void boundList(Parameter parameter) {
        if (parameter.getSchema().getItems() != null) {
            parameter.style(Parameter.Style.FORM).getSchema().minItems(1).maxItems(50);
        }
    }
}
