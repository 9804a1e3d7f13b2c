package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch (RFC 7396) for a thing whose changeable part is a {@code T}: what is absent stays, {@code null}
 * removes, objects merge, lists are replaced.
 */
@Schema(type = SchemaType.OBJECT)
public final class MergePatch<T> {
    @Schema(hidden = true)
    private final ObjectNode patch;

    @Schema(hidden = true)
    private final BodyReader reader;

    MergePatch(ObjectNode patch, BodyReader reader) {
        this.patch = patch;
        this.reader = reader;
    }

    /** The changeable part as it will be; refused like any other body when a rule is broken. */
    @SuppressWarnings("unchecked")
    public T applyTo(T current) {
        PatchKeys.check(patch, current.getClass());
        var merged = merge(reader.mapper().valueToTree(current), patch);
        return (T) reader.bind(merged, current.getClass());
    }

    private static JsonNode merge(JsonNode target, ObjectNode patch) {
        var result = target instanceof ObjectNode object ? object : patch.objectNode();
        for (var field : patch.properties()) {
            var value = field.getValue();
            if (value.isNull()) {
                result.remove(field.getKey());
            } else if (value instanceof ObjectNode object) {
                result.set(field.getKey(), merge(result.path(field.getKey()), object));
            } else {
                result.set(field.getKey(), value);
            }
        }
        return result;
    }
}
