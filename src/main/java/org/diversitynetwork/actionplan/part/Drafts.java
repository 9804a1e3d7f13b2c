package org.diversitynetwork.actionplan.part;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanFrame;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.version.PlanVersion;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.BaseEntity;

/** Whether the text of a plan may be changed now, and the locks that a change takes. */
@Singleton
public class Drafts {
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final Clock clock;

    Drafts(EntityManager entities, ActionPlanPolicy policy, Clock clock) {
        this.entities = entities;
        this.policy = policy;
        this.clock = clock;
    }

    /** The plan, for somebody who works on it. */
    public ActionPlan require(String reference) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireWork(plan);
        return plan;
    }

    /**
     * Holds the plan so that it takes no step meanwhile. Those who change different parts of it do not wait for one
     * another, unless a new edition has to be opened first.
     */
    public void hold(ActionPlan plan) {
        entities.refresh(plan, opensByItself(plan) ? LockModeType.PESSIMISTIC_WRITE : LockModeType.PESSIMISTIC_READ);
    }

    /** As {@code hold}; of two who put an adopted action in again at once, only one may give it its id. */
    void holdToAdd(ActionPlan plan) {
        if (plan.status().isAdopted()) {
            entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        } else {
            hold(plan);
        }
    }

    /**
     * Holds the plan, and the part so that of two who change it the second sees what the first wrote. Who has an old
     * version learns it before waiting for anybody.
     */
    void hold(ActionPlan plan, BaseEntity part, IfMatch ifMatch) {
        part.require(ifMatch);
        hold(plan);
        try {
            entities.refresh(part, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException removed) {
            throw new NotFound("part of the plan");
        }
        part.require(ifMatch);
    }

    /** INV-08: what was consulted on or adopted is not written over; a change goes into an edition that is open. */
    public void requireOpen(ActionPlan plan) {
        if (plan.status().isEnded()) {
            throw new Problem("plan-ended", "The plan is closed or withdrawn.");
        }
        if (plan.draftVersion != null) {
            return;
        }
        if (!opensByItself(plan)) {
            throw new Problem(
                    "plan-text-fixed",
                    plan.status() == PlanStatus.CONSULTATION
                            ? "The text is being consulted on. It can be revised once the consultation is over, or after the step back to draft."
                            : "The adopted text is fixed. Open a new edition first: POST /api/v1/action-plans/%s/versions."
                                    .formatted(plan.code));
        }
        PlanVersion.open(plan, null);
    }

    /** After a consultation the text is revised in an edition of its own. */
    private boolean opensByItself(ActionPlan plan) {
        return plan.status() == PlanStatus.CONSULTATION
                && plan.draftVersion == null
                && plan.isConsultationOver(Instant.now(clock));
    }

    public static PlanFrame frame(ActionPlan plan, References known) {
        return new PlanFrame(
                plan.language, plan.startDate, plan.endDate, Set.copyOf(known.codes(Kind.GROUP, plan.targetGroupIds)));
    }
}
