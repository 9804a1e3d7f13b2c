package org.diversitynetwork.shared.state;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish to move a thing to another state. */
@Schema(description = "The wish to move a thing to another state.")
public record Transition<S extends Enum<S>>(
        @Schema(description = "State wanted; `allowedTransitions` of the thing lists those within reach.") @NotNull
        S to,

        @Schema(
                description = "Why, for the record.",
                nullable = true,
                maxLength = 2000,
                examples = "Agreed at the partner meeting.")
        @Size(max = 2000)
        String reason) {

    /** A step that nobody was asked to explain. */
    public static <S extends Enum<S>> Transition<S> to(S state) {
        return new Transition<>(state, null);
    }
}
