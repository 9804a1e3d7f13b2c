package org.diversitynetwork.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.diversitynetwork.shared.Digest;
import org.diversitynetwork.shared.ServiceKey;
import org.diversitynetwork.shared.store.Personal;

/** Writes values as the API writes them, but what tells of a person only as a keyed hash, and long ones cut. */
@Singleton
class ValueWriter {
    private static final int LONGEST = 4000;
    private static final int HASH_BYTES = 16;

    private final ObjectMapper mapper;
    private final byte[] key;

    ValueWriter(ObjectMapper api, ServiceKey service) {
        this.mapper = api.copy().registerModule(new SimpleModule().setSerializerModifier(new PersonalParts()));
        this.key = service.derive("audit");
    }

    JsonNode plain(Object value) {
        return value == null ? null : cut(mapper.valueToTree(value));
    }

    JsonNode personal(Object value) {
        return value == null ? null : TextNode.valueOf(hash("", value));
    }

    /** Numbers are few: with the thing's id in the hash, nobody finds one out by recording the same elsewhere. */
    JsonNode confidential(Object id, Object value) {
        return value == null ? null : TextNode.valueOf(hash(id + " ", value));
    }

    String text(Object entries) {
        return mapper.valueToTree(entries).toString();
    }

    private String hash(String salt, Object value) {
        JsonNode tree = mapper.valueToTree(value);
        var text = tree.isTextual() ? tree.textValue() : tree.toString();
        return "hmac:" + HexFormat.of().formatHex(Digest.keyed(key, salt + text), 0, HASH_BYTES);
    }

    private static JsonNode cut(JsonNode tree) {
        if (!tree.isContainerNode() && !tree.isTextual()) {
            return tree;
        }
        var text = tree.isTextual() ? tree.textValue() : tree.toString();
        return text.length() <= LONGEST ? tree : TextNode.valueOf(text.substring(0, wholeCharacters(text)) + "…");
    }

    /** Half a character is nothing that the database would store. */
    private static int wholeCharacters(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Finds the parts of records that tell of a person. */
    private final class PersonalParts extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
            properties.stream()
                    .filter(property -> property.getAnnotation(Personal.class) != null)
                    .forEach(property -> property.assignSerializer(new Hashed()));
            return properties;
        }
    }

    /** Writes the hash of a value in its place. */
    private final class Hashed extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(hash("", value));
        }
    }
}
