package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as RFC 3339 writes them: four digits of year, so that every reader and the database can hold them. */
public final class SoundDay extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 10;

    SoundDay() {
        super(LocalDate.class);
    }

    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.startsWith("0000")) {
            throw new DateTimeParseException("Not a day of the years 0001 to 9999", text, 0);
        }
        return LocalDate.parse(text);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return parse(parser.getText());
        } catch (DateTimeParseException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
        }
    }
}
