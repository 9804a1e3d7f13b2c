package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * An amount of money, which is a text on the wire because many readers of JSON round numbers. Written with two digits
 * after the point.
 */
public final class DecimalText extends StdScalarDeserializer<BigDecimal> {
    public static final String PATTERN = "^[0-9]{1,12}(\\.[0-9]{1,2})?$";

    private static final long serialVersionUID = 1L;

    DecimalText() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
        if (!text.matches(PATTERN)) {
            var reason =
                    "This must be a text with at most 12 digits before and 2 after the point, such as \"12000.00\".";
            throw JsonMappingException.from(parser, reason, new IllegalArgumentException(reason));
        }
        return new BigDecimal(text).setScale(2);
    }
}
