package org.diversitynetwork.actionplan;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** INV-06 and INV-07 from the plan's side: its actions still fit when its days or target groups change. */
final class PlanFit {
    private static final String DUE =
            "exists (select 1 from jsonb_array_elements(a.milestones || a.outputs) part where cast(part ->> 'dueDate' as date) %s)";
    private static final String FIRST = "(array_agg(a.code order by a.turn) filter (where %s))[1]";
    private static final String MISFITS = "select "
            + String.join(
                    ", ",
                    FIRST.formatted(
                            "least(a.start_date, a.end_date) < p.start_date or " + DUE.formatted("< p.start_date")),
                    FIRST.formatted(
                            "greatest(a.start_date, a.end_date) > p.end_date or " + DUE.formatted("> p.end_date")),
                    FIRST.formatted("not a.target_group_ids <@ p.target_group_ids"))
            + " from plan_action a join action_plan p on p.id = a.plan_id where p.id = :plan";

    private PlanFit() {}

    /** Asked after the plan is written, within the same transaction. */
    static void check(ActionPlan plan) {
        Panache.getEntityManager().flush();
        var misfits = Panache.getSession()
                .createNativeQuery(MISFITS, Object[].class)
                .setParameter("plan", plan.id)
                .getSingleResult();
        var findings = new ArrayList<Finding>();
        add("#/startDate", misfits[0], "would begin or be due before it", findings);
        add("#/endDate", misfits[1], "would end or be due after it", findings);
        add("#/targetGroups", misfits[2], "is for a group that it would not be for", findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }

    /** Names the first action of the plan that would no longer fit. */
    private static void add(String pointer, Object action, String how, List<Finding> findings) {
        if (action != null) {
            findings.add(Finding.at(pointer, "actions-outside", "Action %s of the plan %s.".formatted(action, how)));
        }
    }
}
