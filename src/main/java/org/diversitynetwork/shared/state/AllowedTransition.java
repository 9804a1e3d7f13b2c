package org.diversitynetwork.shared.state;

import java.util.List;
import java.util.Locale;
import org.diversitynetwork.shared.problem.TransitionRefused;
import org.diversitynetwork.shared.problem.Unmet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that this caller may take, or could if what is unmet were met. */
@Schema(
        description = "A step that this caller may take, or could if what is unmet were met.",
        examples = "{\"to\":\"archived\",\"allowed\":true,\"unmet\":[]}")
public record AllowedTransition(
        @Schema(description = "State it leads to.", maxLength = 40, examples = "archived")
        String to,

        @Schema(description = "Whether it can be taken now.", examples = "true")
        boolean allowed,

        @Schema(description = "What keeps it from being taken.", maxItems = 1000)
        List<Unmet> unmet) {

    public static AllowedTransition to(Enum<?> state, List<Unmet> unmet) {
        return new AllowedTransition(nameOf(state), unmet.isEmpty(), unmet);
    }

    /** Refuses the step unless it is among those that can be taken. */
    public static void require(Enum<?> from, Enum<?> to, List<AllowedTransition> steps) {
        var step = steps.stream().filter(s -> s.to().equals(nameOf(to))).findFirst();
        if (step.isEmpty() || !step.get().allowed()) {
            throw new TransitionRefused(
                    nameOf(from), nameOf(to), step.map(AllowedTransition::unmet).orElse(List.of()));
        }
    }

    static String nameOf(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
