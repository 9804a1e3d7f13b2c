package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/**
 * Refuses lists that are longer than their {@code @Size} before anything in them is read: a million empty objects would
 * each break several rules.
 */
final class ListSizes {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private final List<Finding> findings = new ArrayList<>();

    /** A part of a record, and how long it may be where it is a list. */
    private record Part(String name, Type type, Size size) {
        static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    component.getGenericType(),
                    component.getAccessor().getAnnotation(Size.class));
        }

        boolean holds(JsonNode list) {
            return size == null || list.size() <= size.max();
        }
    }

    static void check(JsonNode tree, Type type) {
        var sizes = new ListSizes();
        sizes.look(tree, type, "#");
        if (!sizes.findings.isEmpty()) {
            throw new Invalid(sizes.findings);
        }
    }

    private void look(JsonNode node, Type type, String pointer) {
        if (node.isArray() && type instanceof ParameterizedType list && isMany(list.getRawType())) {
            var each = list.getActualTypeArguments()[0];
            for (var i = 0; i < node.size() && leadsOn(each); i++) {
                look(node.get(i), each, pointer + "/" + i);
            }
        } else if (node.isObject() && type instanceof Class<?> record && record.isRecord()) {
            PARTS.get(record).forEach(part -> look(node.path(part.name()), part, pointer + "/" + part.name()));
        }
    }

    private void look(JsonNode node, Part part, String pointer) {
        if (node.isArray() && !part.holds(node)) {
            findings.add(Finding.at(
                    pointer,
                    "size",
                    Map.of("min", part.size().min(), "max", part.size().max()),
                    "Size must be between %d and %d."
                            .formatted(part.size().min(), part.size().max())));
        } else if (leadsOn(part.type())) {
            look(node, part.type(), pointer);
        }
    }

    private static boolean leadsOn(Type type) {
        return type instanceof ParameterizedType list && isMany(list.getRawType())
                || type instanceof Class<?> record && record.isRecord();
    }

    private static boolean isMany(Type type) {
        return type instanceof Class<?> raw && Collection.class.isAssignableFrom(raw);
    }
}
