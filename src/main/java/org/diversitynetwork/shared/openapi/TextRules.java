package org.diversitynetwork.shared.openapi;

import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.rule.LanguageTag;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of every text how it is written: codes, addresses, languages; of any other, that it holds no NUL character. */
final class TextRules {
    private static final String SOUND = "^[^\\x00]*$";
    private static final String COUNTRY = "^[A-Z]{2}$";
    private static final int LONGEST_LANGUAGE = 15;

    private static final Map<String, String> FORMATS =
            Map.of("website", "uri", "url", "uri", "channelUrl", "uri", "email", "email");

    private static final Map<String, String> PATTERNS = Map.of(
            "code", Code.PATTERN,
            "programme", Code.PATTERN,
            "languages", LanguageTag.PATTERN,
            "defaultLanguage", LanguageTag.PATTERN,
            "etag", "^\"[^\"]+\"$");

    private TextRules() {}

    static void apply(OpenAPI api) {
        var components = api.getComponents();
        components.getSchemas().forEach(TextRules::write);
        components.getHeaders().forEach((name, header) -> write(name, header.getSchema()));
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> write("", parameter.getSchema()));
    }

    private static void write(String name, Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getType() != null && schema.getType().contains(SchemaType.STRING)) {
            restrict(name, schema);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(TextRules::write);
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(one -> write(name, one));
        }
        write(name, schema.getItems());
        write(name, schema.getAdditionalPropertiesSchema());
    }

    private static void restrict(String name, Schema schema) {
        if (COUNTRY.equals(schema.getPattern())) {
            schema.maxLength(2);
        } else if ("date".equals(schema.getFormat())) {
            schema.maxLength(10);
        }
        if (schema.getPattern() != null || schema.getEnumeration() != null || schema.getFormat() != null) {
            return;
        }
        if (FORMATS.containsKey(name)) {
            schema.format(FORMATS.get(name));
        } else {
            schema.pattern(PATTERNS.getOrDefault(name, SOUND));
        }
        if (List.of("languages", "defaultLanguage").contains(name)) {
            schema.maxLength(LONGEST_LANGUAGE);
        }
    }
}
