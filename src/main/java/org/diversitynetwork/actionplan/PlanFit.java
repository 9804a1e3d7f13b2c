package org.diversitynetwork.actionplan;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** INV-06 and INV-07 from the plan's side: its actions still fit when its days or target groups change. */
final class PlanFit {
    private static final String MISFITS = """
            select
              coalesce(bool_or(a.start_date < p.start_date or a.end_date > p.end_date
                or exists (select 1 from jsonb_array_elements(a.milestones || a.outputs) part
                  where cast(part ->> 'dueDate' as date) not between p.start_date and p.end_date)), false),
              coalesce(bool_or(not a.target_group_ids <@ p.target_group_ids), false)
            from plan_action a join action_plan p on p.id = a.plan_id where p.id = :plan""";

    private PlanFit() {}

    /** Asked after the plan is written, within the same transaction. */
    static void check(ActionPlan plan) {
        Panache.getEntityManager().flush();
        var misfits = Panache.getSession()
                .createNativeQuery(MISFITS, Object[].class)
                .setParameter("plan", plan.id)
                .getSingleResult();
        var findings = new ArrayList<Finding>();
        if ((Boolean) misfits[0]) {
            findings.add(
                    Finding.at("#/startDate", "actions-outside", "Actions of the plan would lie outside of its days."));
        }
        if ((Boolean) misfits[1]) {
            findings.add(Finding.at(
                    "#/targetGroups",
                    "actions-outside",
                    "Actions of the plan are for groups that it would not be for."));
        }
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
    }
}
