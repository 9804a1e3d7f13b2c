package org.diversitynetwork.shared.state;

import java.util.List;
import java.util.function.Supplier;
import org.diversitynetwork.shared.problem.Unmet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a thing that is never deleted: in use, or kept for what points at it. */
@Schema(
        name = "Lifecycle",
        description =
                "In use, or archived: left out of lists unless asked for, unchangeable, kept for what points at it.")
public enum Lifecycle {
    CURRENT,
    ARCHIVED;

    /** The one step from here, with what stands against it; only that side is asked. */
    public List<AllowedTransition> steps(
            Supplier<List<Unmet>> againstArchiving, Supplier<List<Unmet>> againstReturning) {
        return List.of(
                switch (this) {
                    case CURRENT -> AllowedTransition.to(ARCHIVED, againstArchiving.get());
                    case ARCHIVED -> AllowedTransition.to(CURRENT, againstReturning.get());
                });
    }
}
