package org.diversitynetwork.shared.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Composes the example of a whole body from the examples of its fields, so that the two cannot disagree. */
final class Examples {
    private static final int FIELDS_OF_A_PATCH = 2;

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
        return of(schema, false);
    }

    /** A row of a list lacks what only the answer about a single thing tells: lists that may be null. */
    private Object of(Schema schema, boolean row) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getRef() != null) {
            return named(SchemaRules.nameIn(schema.getRef()), row);
        }
        if (schema.getAnyOf() != null) {
            return of(schema.getAnyOf().getFirst(), row);
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getItems() != null) {
            return row && isNullable(schema) ? null : List.of(of(schema.getItems(), true));
        }
        return schema.getProperties() == null ? null : fields(schema, row);
    }

    private Object named(String name, boolean row) {
        var schema = schemas.get(name);
        return name.endsWith("Changes") && schema.getExamples() == null ? patch(schema) : of(schema, row);
    }

    /** A path parameter is named after the thing whose code stands in it. */
    Object ofPath(String parameter) {
        var thing = schemas.get(Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1));
        var code = thing == null || thing.getProperties() == null
                ? null
                : thing.getProperties().get("code");
        return code == null ? null : of(code);
    }

    private Map<String, Object> fields(Schema schema, boolean row) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((field, property) -> {
            var value = of(property, row);
            if (value != null
                    || schema.getRequired() != null && schema.getRequired().contains(field)) {
                example.put(field, value);
            }
        });
        return example;
    }

    /** A merge patch names only what changes. */
    private Map<String, Object> patch(Schema schema) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((field, property) -> {
            var value = of(property);
            if (value != null && example.size() < FIELDS_OF_A_PATCH) {
                example.put(field, value);
            }
        });
        return example;
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
