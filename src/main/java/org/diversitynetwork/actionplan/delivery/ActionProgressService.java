package org.diversitynetwork.actionplan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.PartCode;
import org.diversitynetwork.progress.NewProgressUpdate;
import org.diversitynetwork.progress.ProgressScope;
import org.diversitynetwork.progress.ProgressService;
import org.diversitynetwork.progress.ProgressUpdateView;
import org.diversitynetwork.progress.Progressing;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Code;

/** What is told of the progress of adopted actions, and by whom it may be. */
@ApplicationScoped
public class ActionProgressService {
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final ProgressService progress;

    ActionProgressService(EntityManager entities, ActionPlanPolicy policy, ProgressService progress) {
        this.entities = entities;
        this.policy = policy;
        this.progress = progress;
    }

    Page<ProgressUpdateView> list(String plan, String action, PageRequest page) {
        var delivery = require(plan, action);
        return progress.list(progressing(delivery), policy.worksOn(delivery.plan), page);
    }

    ProgressUpdateView get(String plan, String action, String update) {
        var delivery = require(plan, action);
        return progress.get(progressing(delivery), policy.worksOn(delivery.plan), update);
    }

    @Transactional
    ProgressUpdateView create(String plan, String action, NewProgressUpdate request) {
        var delivery = require(plan, action);
        policy.requireEditAction(delivery.plan, delivery.leadPartnerId);
        requireGoingOn(delivery);
        return progress.record(progressing(delivery), request);
    }

    /** The plan's row is shared, so that it is not closed meanwhile. */
    private void requireGoingOn(ActionDelivery delivery) {
        entities.refresh(delivery.plan, LockModeType.PESSIMISTIC_READ);
        entities.refresh(delivery);
        if (delivery.plan.status().isEnded() || !delivery.planned) {
            throw new Problem("plan-ended", "The plan has ended, or the action is no longer part of it.");
        }
    }

    private static Progressing progressing(ActionDelivery delivery) {
        return new Progressing(
                ProgressScope.ACTION, delivery.actionId, delivery.networkId, delivery.cityId, delivery.language);
    }

    /** The adopted action with this code or id; of several that went by the code one after the other, the last. */
    private ActionDelivery require(String planReference, String reference) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireVisible(plan);
        if (reference.matches(Code.UUID_PATTERN)) {
            return find(plan, "d.actionId = :key", UUID.fromString(reference));
        }
        if (reference.matches(PartCode.PATTERN)) {
            return find(plan, "d.code = :key", reference);
        }
        throw new NotFound("adopted action");
    }

    private ActionDelivery find(ActionPlan plan, String condition, Object key) {
        return entities
                .createQuery(
                        "select d from ActionDelivery d where d.plan = :plan and " + condition
                                + " order by d.firstEdition desc",
                        ActionDelivery.class)
                .setParameter("plan", plan)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("adopted action"));
    }
}
