package org.diversitynetwork.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The OpenAPI document as this build generated it. */
@Singleton
class PublishedDocument {
    private static final String FILE = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final ObjectMapper mapper;
    private volatile JsonNode tree;

    PublishedDocument(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode tree() {
        if (tree == null) {
            tree = read();
        }
        return tree;
    }

    private JsonNode read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
