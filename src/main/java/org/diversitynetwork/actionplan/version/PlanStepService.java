package org.diversitynetwork.actionplan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.LivingPlans;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.actionplan.part.ScaledPilots;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.PreconditionFailed;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** Takes plans from state to state. */
@ApplicationScoped
public class PlanStepService {
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final PlanReader reader;
    private final PlanSteps steps;
    private final Editions editions;
    private final LivingPlans living;
    private final StateChanges changes;
    private final Clock clock;

    PlanStepService(
            EntityManager entities,
            ActionPlanPolicy policy,
            PlanReader reader,
            PlanSteps steps,
            Editions editions,
            LivingPlans living,
            StateChanges changes,
            Clock clock) {
        this.entities = entities;
        this.policy = policy;
        this.reader = reader;
        this.steps = steps;
        this.editions = editions;
        this.living = living;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void move(String reference, IfMatch ifMatch, Transition<PlanStatus> transition) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireVisible(plan);
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        if (!policy.mayMove(plan)) {
            throw new NotAllowed();
        }
        plan.require(ifMatch);
        if (plan.status().mayBecome(transition.to()) && !steps.mayTake(plan, transition.to())) {
            throw new NotAllowed();
        }
        requireReason(transition);
        living.holdFocus(plan.city.id);
        var whole = reader.working(plan);
        requireSeen(whole, ifMatch, transition.to());
        AllowedTransition.require(plan.status(), transition.to(), steps.of(whole));
        changes.keep(plan, plan.status(), transition);
        take(whole, transition.to());
        plan.become(transition.to());
        plan.persistAndFlush();
        if (transition.to() == PlanStatus.WITHDRAWN) {
            whole.rows().pilots().forEach(ScaledPilots::requireStillCarried);
        }
    }

    /** Who puts a text before others has seen all of it: its parts do not raise the plan's version. */
    private void requireSeen(WholePlan whole, IfMatch ifMatch, PlanStatus next) {
        var fixes = next == PlanStatus.CONSULTATION || next == PlanStatus.ADOPTED;
        if (fixes && !ifMatch.matches(whole.plan().version, whole.identity())) {
            throw new PreconditionFailed(whole.etag(LocalDate.now(clock)));
        }
    }

    private void take(WholePlan whole, PlanStatus next) {
        switch (next) {
            case CONSULTATION -> editions.consult(whole);
            case DRAFT -> editions.reopen(whole.plan());
            case ADOPTED -> editions.adopt(whole);
            case WITHDRAWN -> editions.withdraw(whole.plan());
            case IN_DELIVERY, CLOSED -> {}
        }
    }

    private static void requireReason(Transition<PlanStatus> transition) {
        var explained = transition.to() == PlanStatus.DRAFT || transition.to() == PlanStatus.WITHDRAWN;
        if (explained && (transition.reason() == null || transition.reason().isBlank())) {
            throw new Invalid(Finding.at("#/reason", "required", "Who takes a plan back says why."));
        }
    }
}
