package org.diversitynetwork.actionplan.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.diversitynetwork.shared.json.JsonRules;

/** A small plan that keeps every rule, and ways to change it in one place. */
final class PlanDocumentFixture {
    static final ObjectMapper MAPPER = mapper();

    private final ObjectNode tree;

    private PlanDocumentFixture(ObjectNode tree) {
        this.tree = tree;
    }

    static PlanDocumentFixture aPlan() {
        try (var file = PlanDocumentFixture.class.getResourceAsStream("/plan-document.json")) {
            return new PlanDocumentFixture((ObjectNode) MAPPER.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan with this JSON at this pointer; JSON of {@code null} takes away what is there. */
    PlanDocumentFixture with(String pointer, String json) {
        try {
            var at = JsonPointer.compile(pointer);
            var value = MAPPER.readTree(json);
            switch (tree.at(at.head())) {
                case ObjectNode object -> set(object, at.last().getMatchingProperty(), value);
                case ArrayNode list
                when at.last().getMatchingIndex() < list.size() ->
                    list.set(at.last().getMatchingIndex(), value);
                case ArrayNode list -> list.add(value);
                default -> throw new IllegalArgumentException("Nothing at " + pointer);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(ObjectNode object, String field, JsonNode value) {
        if (value.isNull()) {
            object.remove(field);
        } else {
            object.set(field, value);
        }
    }

    PlanDocument document() {
        try {
            return MAPPER.treeToValue(tree, PlanDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String json() {
        return tree.toString();
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new JsonRules().customize(mapper);
        return mapper;
    }
}
