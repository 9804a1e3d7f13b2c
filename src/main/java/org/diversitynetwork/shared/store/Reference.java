package org.diversitynetwork.shared.store;

import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.rule.Code;

/** How a caller names a thing: by its id or by its code. Anything else names nothing. */
public sealed interface Reference {
    /** The id of a thing. */
    record ById(UUID id) implements Reference {}

    /** The code of a thing. */
    record ByCode(String code) implements Reference {}

    static Optional<Reference> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.matches(Code.UUID_PATTERN)) {
            return Optional.of(new ById(UUID.fromString(text)));
        }
        return text.matches(Code.PATTERN) ? Optional.of(new ByCode(text)) : Optional.empty();
    }
}
