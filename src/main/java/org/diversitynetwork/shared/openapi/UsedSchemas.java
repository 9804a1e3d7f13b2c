package org.diversitynetwork.shared.openapi;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The schemas that some operation leads to; the generator also looked into the inside of classes. */
final class UsedSchemas {
    private final OpenAPI api;
    private final Set<String> used = new HashSet<>();

    UsedSchemas(OpenAPI api) {
        this.api = api;
    }

    void retain() {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::reach));
        api.getComponents().getResponses().values().forEach(this::reach);
        var schemas = api.getComponents().getSchemas();
        schemas.keySet().stream()
                .filter(name -> !used.contains(name))
                .toList()
                .forEach(api.getComponents()::removeSchema);
    }

    private void reach(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> reach(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            reach(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(this::reach);
    }

    private void reach(APIResponse answer) {
        reach(answer.getContent());
    }

    private void reach(Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema()));
        }
    }

    private void reach(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = SchemaRules.nameIn(schema.getRef());
            if (used.add(name)) {
                reach(api.getComponents().getSchemas().get(name));
            }
        }
        reach(schema.getItems());
        reach(schema.getAdditionalPropertiesSchema());
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(this::reach);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::reach);
        }
    }
}
