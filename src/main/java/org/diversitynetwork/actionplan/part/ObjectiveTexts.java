package org.diversitynetwork.actionplan.part;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.ObjectiveText;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.problem.Finding;

/** Between an objective as text, which names things by codes, and as a row, which points at them. */
public final class ObjectiveTexts {
    private ObjectiveTexts() {}

    public static void want(ObjectiveText text, Wanted wanted) {
        wanted.with(Kind.INDICATOR, text.indicators());
    }

    public static void want(PlanObjective objective, Wanted wanted) {
        wanted.with(Kind.INDICATOR, objective.indicatorIds);
    }

    /** The same text with codes where the caller gave ids. */
    public static ObjectiveText inCodes(ObjectiveText text, References known, UnaryOperator<String> parent) {
        return new ObjectiveText(
                text.code(),
                text.kind(),
                parent.apply(text.parent()),
                text.title(),
                text.expectedResult(),
                known.codes(Kind.INDICATOR, text.indicators()));
    }

    public static void checkReferences(String at, ObjectiveText text, References known, List<Finding> findings) {
        known.check(at + "/indicators", Kind.INDICATOR, text.indicators(), findings);
    }

    public static ObjectiveText of(PlanObjective row, References known) {
        return new ObjectiveText(
                row.code,
                row.kind,
                row.parent == null ? null : row.parent.code,
                row.title,
                row.expectedResult,
                known.codes(Kind.INDICATOR, row.indicatorIds));
    }

    public static void write(ObjectiveText text, PlanObjective row, PlanObjective parent, References known) {
        row.code = text.code();
        row.kind = text.kind();
        row.parent = parent;
        row.title = text.title();
        row.expectedResult = text.expectedResult();
        row.indicatorIds = known.ids(Kind.INDICATOR, text.indicators());
    }
}
