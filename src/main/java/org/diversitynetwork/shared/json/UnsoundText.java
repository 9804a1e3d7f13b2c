package org.diversitynetwork.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text with a NUL character or half of a surrogate pair. */
class UnsoundText extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    UnsoundText(JsonParser parser) {
        super(parser, "The text holds a NUL character or an unpaired surrogate.", String.class);
    }
}
