package org.diversitynetwork.pilotaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Problem;

/** 409: what is fixed once a pilot action is approved, running or over. */
class PilotFixed extends Problem {
    private static final long serialVersionUID = 1L;

    private PilotFixed(PilotStatus status, List<Finding> findings) {
        super(
                "pilot-action-fixed",
                "In the state %s this cannot be changed: %s."
                        .formatted(
                                status.name().toLowerCase(Locale.ROOT),
                                String.join(
                                        ", ",
                                        findings.stream().map(Finding::pointer).toList())),
                findings.toArray(Finding[]::new));
    }

    /** A field, and whether it may be changed now. */
    private record Field(String name, boolean open, Object before, Object after) {
        boolean isRefused() {
            return !open && !Objects.equals(before, after);
        }
    }

    static void refuseChanges(PilotStatus status, PilotActionChanges before, PilotActionChanges after) {
        var findings = new ArrayList<Finding>();
        fields(status, before, after).stream()
                .filter(Field::isRefused)
                .forEach(field -> findings.add(Finding.at(
                        "#/" + field.name(), "fixed", "This is fixed in the present state of the pilot action.")));
        if (!findings.isEmpty()) {
            throw new PilotFixed(status, findings);
        }
    }

    /** What was approved stays: the question, the measure, the people and the money it was approved for. */
    private static List<Field> fields(PilotStatus status, PilotActionChanges a, PilotActionChanges b) {
        var proposed = status.isOpen();
        var underWay = status.isUnderWay();
        var ahead = proposed || status == PilotStatus.APPROVED;
        var results = status.takesResults();
        return List.of(
                new Field("title", underWay, a.title(), b.title()),
                new Field("targetGroups", proposed, a.targetGroups(), b.targetGroups()),
                new Field("hypothesis", proposed, a.hypothesis(), b.hypothesis()),
                new Field("method", proposed, a.method(), b.method()),
                new Field("coordinatorPartner", underWay, a.coordinatorPartner(), b.coordinatorPartner()),
                new Field("partners", underWay, a.partners(), b.partners()),
                new Field("startDate", ahead, a.startDate(), b.startDate()),
                new Field("endDate", underWay, a.endDate(), b.endDate()),
                new Field("budget", proposed, a.budget(), b.budget()),
                new Field("fundingSource", underWay, a.fundingSource(), b.fundingSource()),
                new Field("capacity", underWay, a.capacity(), b.capacity()),
                new Field("successCriteria", proposed, a.successCriteria(), b.successCriteria()),
                new Field("participantsReached", results, a.participantsReached(), b.participantsReached()),
                new Field("lessonsLearned", results, a.lessonsLearned(), b.lessonsLearned()),
                new Field("sources", underWay || results, a.sources(), b.sources()));
    }
}
