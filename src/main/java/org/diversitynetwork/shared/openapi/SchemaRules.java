package org.diversitynetwork.shared.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes every schema say what is always there, what may be null, and how values are written. */
final class SchemaRules {
    private static final String REF = "#/components/schemas/";

    /** Values of the JDK that are plain texts on the wire, with their format. */
    private static final Map<String, String> TEXTS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");

    private static final Map<String, Integer> LENGTHS = Map.of("UUID", 36, "Instant", 40, "LocalDate", 10);

    /** Bodies whose empty parts are left out, so that only these fields are always there. */
    private static final Map<String, List<String>> SPARSE = Map.of(
            "Problem", List.of("type", "title", "status", "detail", "instance", "code", "requestId", "retryable"),
            "ProblemError", List.of("code", "detail"));

    private final OpenAPI api;
    private final Map<String, Schema> schemas;
    private final Set<String> bodies;
    private final Set<String> parts;

    SchemaRules(OpenAPI api) {
        this.api = api;
        this.bodies = bodies(api);
        this.schemas = new TreeMap<>(api.getComponents().getSchemas());
        this.parts = parts();
    }

    void apply() {
        TEXTS.keySet().forEach(schemas::remove);
        schemas.forEach(this::applyTo);
        renamePages();
        api.getComponents().setSchemas(schemas);
    }

    private void applyTo(String name, Schema schema) {
        if (schema.getEnumeration() != null) {
            var values = schema.getEnumeration().stream()
                    .map(v -> (Object) v.toString().toLowerCase(Locale.ROOT))
                    .toList();
            schema.enumeration(values).addExtension("x-extensible-enum", values);
        }
        if (name.equals("I18nText")) {
            schema.properties(null).additionalPropertiesSchema(text(8000));
        }
        if (schema.getProperties() == null) {
            return;
        }
        var properties = new LinkedHashMap<String, Schema>();
        schema.getProperties().forEach((field, property) -> properties.put(field, plain(property)));
        schema.properties(properties);
        if (isRequest(name)) {
            schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
        if (name.endsWith("Changes")) {
            makeOptional(schema);
        } else if (SPARSE.containsKey(name)) {
            schema.required(SPARSE.get(name));
        } else if (!isRequest(name) && !isShared(name)) {
            schema.required(new ArrayList<>(properties.keySet()));
        }
    }

    /** What an operation reads, and what such a body consists of. */
    private boolean isRequest(String name) {
        return bodies.contains(name) || name.startsWith("New") || name.endsWith("Changes");
    }

    /** What bodies consist of, however deep. */
    private Set<String> parts() {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>(
                schemas.keySet().stream().filter(this::isRequest).toList());
        while (!open.isEmpty()) {
            var schema = schemas.get(open.pop());
            if (schema != null && schema.getProperties() != null) {
                schema.getProperties().values().stream()
                        .flatMap(property -> Stream.of(property, property.getItems()))
                        .filter(Objects::nonNull)
                        .flatMap(property -> Stream.concat(
                                Stream.of(property),
                                property.getAnyOf() == null ? Stream.empty() : property.getAnyOf().stream()))
                        .map(Schema::getRef)
                        .filter(ref -> ref != null && found.add(nameIn(ref)))
                        .forEach(ref -> open.push(nameIn(ref)));
            }
        }
        return found;
    }

    private static Set<String> bodies(OpenAPI api) {
        return api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .filter(media -> media.getSchema() != null && media.getSchema().getRef() != null)
                .map(media -> nameIn(media.getSchema().getRef()))
                .collect(Collectors.toSet());
    }

    /** Parts of requests and answers alike say themselves what is required. */
    private boolean isShared(String name) {
        return parts.contains(name);
    }

    /** In a merge patch everything may be absent, and null removes what is not required. */
    private static void makeOptional(Schema schema) {
        var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        schema.getProperties().forEach((field, property) -> {
            if (!required.contains(field)) {
                allowNull(property);
            }
        });
        schema.required(null);
    }

    private static void allowNull(Schema property) {
        if (property.getRef() != null) {
            var ref = property.getRef();
            property.setRef(null);
            property.anyOf(List.of(
                    OASFactory.createSchema().ref(ref),
                    OASFactory.createSchema().addType(SchemaType.NULL)));
        } else if (property.getAnyOf() == null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
    }

    /** Writes values of the JDK in place, and leaves a reference without a type of its own beside it. */
    private Schema plain(Schema property) {
        if (property.getItems() != null && "uuid".equals(property.getItems().getFormat())) {
            property.getItems().maxLength(LENGTHS.get("UUID"));
        }
        var text = property.getRef() == null
                ? null
                : property.getRef().substring(property.getRef().lastIndexOf('/') + 1);
        if (text != null && TEXTS.containsKey(text)) {
            property.setRef(null);
            return asText(property, text);
        }
        if (property.getAnyOf() != null && text == null) {
            var wrapped = property.getAnyOf().getFirst().getRef();
            var name = wrapped == null ? "" : wrapped.substring(wrapped.lastIndexOf('/') + 1);
            if (TEXTS.containsKey(name)) {
                property.anyOf(null).type(List.of(SchemaType.STRING, SchemaType.NULL));
                return property.format(TEXTS.get(name)).maxLength(LENGTHS.get(name));
            }
            property.type(null);
        }
        if (text != null) {
            property.type(null);
        }
        return property;
    }

    private static Schema asText(Schema property, String name) {
        return property.type(List.of(SchemaType.STRING)).format(TEXTS.get(name)).maxLength(LENGTHS.get(name));
    }

    private static Schema text(int max) {
        return OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(max);
    }

    private void renamePages() {
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> name.startsWith("Page") && name.endsWith("View"))
                .forEach(
                        name -> schemas.put(pageName(name), schemas.remove(name).description("One page of a list.")));
    }

    /** {@code PagePartnerView} → {@code PartnerPage}. */
    static String pageName(String generated) {
        return generated.replaceFirst("^Page(.+)View$", "$1Page");
    }

    static String ref(String name) {
        return REF + name;
    }

    static String nameIn(String ref) {
        return ref.substring(REF.length());
    }
}
