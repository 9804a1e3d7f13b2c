package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers with all of their digits. One with a huge exponent is short only as long as nobody writes it out, and so it
 * is refused before anybody rounds it, compares it or works with it.
 */
final class SoundNumber extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PLACES = 100;

    SoundNumber() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
        if (number == null) {
            return null;
        }
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            var reason = "A number has at most %d places before or after the point.".formatted(MOST_PLACES);
            throw JsonMappingException.from(parser, reason, new IllegalArgumentException(reason));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
