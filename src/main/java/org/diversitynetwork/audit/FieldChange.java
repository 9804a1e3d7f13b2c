package org.diversitynetwork.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field of a thing, and what it was before and after. */
@Schema(name = "FieldChange", description = "One field of a thing, and what it was before and after.")
public record FieldChange(
        @Schema(description = "Its name.", maxLength = 100, examples = "timeZone")
        String field,

        @Schema(
                description =
                        "What it was: null where there was nothing; `hmac:` and a keyed hash where it tells of a person or is a value that is not free; the beginning as a text, ended by `…`, where it is long. Of a secret, both this and `to` are null.",
                implementation = Object.class,
                nullable = true,
                examples = "Europe/Warsaw")
        JsonNode from,

        @Schema(
                description = "What it is since, told like `from`.",
                implementation = Object.class,
                nullable = true,
                examples = "Europe/Rome")
        JsonNode to) {

    /** Two changes of one field, one after the other, seen as one. */
    FieldChange then(FieldChange next) {
        return new FieldChange(field, from, next.to);
    }

    /** A field that is again what it was; a secret only tells that it changed. */
    boolean isNone(boolean secret) {
        return !secret && Objects.equals(from, to);
    }
}
