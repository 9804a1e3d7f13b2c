package org.diversitynetwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The operations of the generated OpenAPI document, ready to be called with the examples that it gives. */
final class OpenApiOperations {
    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = read();

    private OpenApiOperations() {}

    /** One operation and what the document says of it. */
    record Op(String id, String method, String template, JsonNode description, Set<String> siblings) {
        String path() {
            return pathWith(null);
        }

        /**
         * The path with the examples of its parameters; the last one replaced where another value is given. A thing
         * that has no code, and so no lasting example, is the first one that its collection lists.
         */
        String pathWith(String last) {
            var path = examplePath(last);
            return last != null ? path : withFirstOfEach(path);
        }

        private static String withFirstOfEach(String path) {
            var whole = new StringBuilder();
            for (var segment : path.substring(1).split("/")) {
                whole.append('/')
                        .append(
                                segment.matches(UUID_PATTERN)
                                        ? Api.admin().get(whole.toString()).<String>path("items[0].id")
                                        : segment);
            }
            return whole.toString();
        }

        private String examplePath(String last) {
            var path = template;
            for (var parameter : description.path("parameters")) {
                var name = "{" + parameter.path("name").asText() + "}";
                if (parameter.path("in").asText().equals("path")) {
                    var isLast = template.lastIndexOf('{') == template.indexOf(name);
                    path = path.replace(
                            name,
                            last != null && isLast
                                    ? last
                                    : parameter.path("example").asText());
                }
            }
            return path;
        }

        boolean hasPathParameter() {
            return template.contains("{");
        }

        boolean hasBody() {
            return description.has("requestBody");
        }

        boolean isProtected() {
            return description.has("x-required-permission");
        }

        boolean isChange() {
            return has("header", "If-Match");
        }

        boolean isList() {
            return has("query", "after");
        }

        boolean answersJson() {
            return description.path("responses").path("200").path("content").has("application/json")
                    || description.path("responses").path("201").path("content").has("application/json");
        }

        /** What it answers with besides JSON. */
        Stream<String> otherFormats() {
            var formats =
                    description.path("responses").path("200").path("content").fieldNames();
            return StreamSupport.stream(((Iterable<String>) () -> formats).spliterator(), false)
                    .filter(format -> method.equals("GET") && !format.equals("application/json"));
        }

        private boolean has(String in, String name) {
            for (var parameter : description.path("parameters")) {
                if (parameter.path("in").asText().equals(in)
                        && parameter.path("name").asText().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        /** Adds the smallest body that is read at all, where the operation takes one. */
        RequestSpecification with(RequestSpecification request) {
            return hasBody() ? request.contentType("application/json").body(smallestBody()) : request;
        }

        /** What is read without complaint: nothing changed, or the example. */
        String smallestBody() {
            var example = description
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
            return method.equals("PATCH") ? "{}" : example.toString();
        }
    }

    static List<Op> all() {
        var operations = new ArrayList<Op>();
        document().path("paths").properties().forEach(path -> {
            var methods = new TreeSet<String>();
            path.getValue().fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
            path.getValue()
                    .properties()
                    .forEach(operation -> operations.add(new Op(
                            operation.getValue().path("operationId").asText(),
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.getValue(),
                            methods)));
        });
        return operations;
    }

    static JsonNode document() {
        return DOCUMENT;
    }

    static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try {
            return json(java.nio.file.Files.readAllBytes(Path.of("openapi/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
