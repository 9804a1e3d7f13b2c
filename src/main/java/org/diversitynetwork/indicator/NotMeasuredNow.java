package org.diversitynetwork.indicator;

import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** 409: the thing takes no values in its present state. */
final class NotMeasuredNow extends Problem {
    private static final long serialVersionUID = 1L;

    private final String label;

    NotMeasuredNow(String label) {
        this(label, "");
    }

    private NotMeasuredNow(String label, String prefix) {
        super(
                "not-measured-now",
                detail(label),
                Finding.at("#/scopeId", "not-measured-now", detail(label)).under(prefix));
        this.label = label;
    }

    /** The same refusal of a row that stands at {@code prefix} of the body. */
    NotMeasuredNow under(String prefix) {
        return new NotMeasuredNow(label, prefix);
    }

    private static String detail(String label) {
        return "%s takes no values in its present state.".formatted(label);
    }
}
