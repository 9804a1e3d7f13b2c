package org.diversitynetwork.actionplan.part;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.RiskText;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.shared.problem.Finding;

/** Between a risk as text, which names things by codes, and as a row, which points at them. */
public final class RiskTexts {
    private RiskTexts() {}

    public static void want(RiskText text, Wanted wanted) {
        wanted.with(Kind.PARTNER, text.ownerPartner());
    }

    public static void want(PlanRisk risk, Wanted wanted) {
        wanted.with(Kind.PARTNER, risk.ownerPartnerId);
    }

    /** The same text with codes where the caller gave ids. */
    public static RiskText inCodes(RiskText text, References known, UnaryOperator<String> action) {
        return new RiskText(
                text.code(),
                action.apply(text.action()),
                text.type(),
                text.title(),
                text.likelihood(),
                text.impact(),
                text.mitigation(),
                known.code(Kind.PARTNER, text.ownerPartner()),
                text.status());
    }

    public static void checkReferences(String at, RiskText text, References known, List<Finding> findings) {
        known.check(at + "/ownerPartner", Kind.PARTNER, text.ownerPartner(), findings);
    }

    public static RiskText of(PlanRisk row, References known) {
        return new RiskText(
                row.code,
                row.action == null ? null : row.action.code,
                row.type,
                row.title,
                row.likelihood,
                row.impact,
                row.mitigation,
                known.code(Kind.PARTNER, row.ownerPartnerId),
                row.status);
    }

    public static void write(RiskText text, PlanRisk row, PlanAction action, References known) {
        row.code = text.code();
        row.action = action;
        row.type = text.type();
        row.title = text.title();
        row.likelihood = text.likelihood();
        row.impact = text.impact();
        row.mitigation = text.mitigation();
        row.ownerPartnerId = known.id(Kind.PARTNER, text.ownerPartner());
        row.status = text.status();
    }
}
