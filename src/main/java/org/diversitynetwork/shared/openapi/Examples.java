package org.diversitynetwork.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Composes the example of a whole body from the examples of its fields, so that the two cannot disagree. */
final class Examples {
    private static final String REF = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
        schemas.values().forEach(this::mendNulls);
    }

    /** An annotation can only say the text "null" where null is meant. */
    private void mendNulls(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(property -> property.getExamples() != null
                            && property.getExamples().contains("null"))
                    .forEach(property -> property.examples(null));
        }
    }

    Object of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getRef() != null) {
            return of(schemas.get(schema.getRef().substring(REF.length())));
        }
        if (schema.getAnyOf() != null) {
            return of(schema.getAnyOf().getFirst());
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getItems() != null) {
            return isNullable(schema) ? null : List.of(of(schema.getItems()));
        }
        return schema.getProperties() == null ? null : fields(schema);
    }

    /** A path parameter is named after the thing whose code stands in it. */
    Object ofPath(String parameter) {
        var thing = schemas.get(Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1));
        var code = thing == null || thing.getProperties() == null
                ? null
                : thing.getProperties().get("code");
        return code == null ? null : of(code);
    }

    private Map<String, Object> fields(Schema schema) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((field, property) -> {
            var value = of(property);
            if (value != null
                    || schema.getRequired() != null && schema.getRequired().contains(field)) {
                example.put(field, value);
            }
        });
        return example;
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
