package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How the contract reads and writes JSON: nothing is guessed, nothing is dropped. */
@Singleton
public class JsonRules implements ObjectMapperCustomizer {
    static final int MAX_NESTING = 64;

    /** Last, so that what is said here counts. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxNumberLength(100)
                        .build());
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        disable(mapper, MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
        for (var type : new LogicalType[] {LogicalType.DateTime, LogicalType.Enum, LogicalType.Textual}) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        }
        mapper.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new LowerCaseEnums(), mapper.getSerializationConfig().getAnnotationIntrospector()));
        mapper.registerModule(new SimpleModule("contract")
                .addDeserializer(String.class, new SoundText())
                .addDeserializer(LocalDate.class, new SoundDay())
                .addDeserializer(BigDecimal.class, new SoundNumber())
                .addSerializer(I18nText.class, new NarrowedText()));
    }

    /** Only a builder can do this without a deprecated method, and the mapper is built by the framework. */
    @SuppressWarnings("deprecation")
    private static void disable(ObjectMapper mapper, MapperFeature... features) {
        mapper.disable(features);
    }

    /** Text that PostgreSQL can store and every reader can read: no NUL, no half of a surrogate pair. */
    private static final class SoundText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        SoundText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (!isSound(text)) {
                throw new UnsoundText(parser);
            }
            return text;
        }
    }

    static boolean isSound(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Writes all languages, or only the best one when the answer is for a caller who wants certain languages. */
    private static final class NarrowedText extends StdSerializer<I18nText> {
        private static final long serialVersionUID = 1L;

        NarrowedText() {
            super(I18nText.class);
        }

        @Override
        public void serialize(I18nText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            var languages = (Languages) provider.getAttribute(Languages.ATTRIBUTE);
            json.writeObject((languages == null ? text : languages.narrow(text)).entries());
        }
    }
}
