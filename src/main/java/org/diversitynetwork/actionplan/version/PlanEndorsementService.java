package org.diversitynetwork.actionplan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.PreconditionFailed;
import org.diversitynetwork.shared.problem.Problem;

/** Keeps who has agreed to which text of a plan. */
@ApplicationScoped
public class PlanEndorsementService {
    private final Lists lists;
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final PlanReader reader;
    private final PlanFacts facts;
    private final TwoPeople people;
    private final TextHash hash;
    private final Clock clock;

    PlanEndorsementService(
            Lists lists,
            EntityManager entities,
            ActionPlanPolicy policy,
            PlanReader reader,
            PlanFacts facts,
            TwoPeople people,
            TextHash hash,
            Clock clock) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
        this.reader = reader;
        this.facts = facts;
        this.people = people;
        this.hash = hash;
        this.clock = clock;
    }

    Page<EndorsementView> list(String planReference, PageRequest page) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireWork(plan);
        var where = new Where().and("e.plan.id = :plan", "plan", plan.id);
        return lists.page(PlanEndorsement.LISTED, where, page, EndorsementView::of);
    }

    /** The plan is locked, so that the text agreed to is the one that is there, and that was seen. */
    @Transactional
    EndorsementView create(String planReference, IfMatch ifMatch, NewEndorsement request) {
        var plan = ActionPlan.FINDER.require(planReference);
        policy.requireVisible(plan);
        var sides = people.sides(plan);
        if (sides.isEmpty() || request.side() != null && !sides.contains(request.side())) {
            throw new NotAllowed();
        }
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        plan.require(ifMatch);
        requireReady(plan);
        var whole = reader.working(plan);
        if (!ifMatch.matches(plan.version, whole.identity())) {
            throw new PreconditionFailed(whole.etag(LocalDate.now(clock)));
        }
        var endorsement = new PlanEndorsement();
        endorsement.plan = plan;
        endorsement.number = whole.shown().number();
        endorsement.contentHash = hash.of(whole.text());
        endorsement.userId = policy.caller().id();
        endorsement.side = request.side() == null ? sides.iterator().next() : request.side();
        if (facts.beforeAdoption(whole).given().stream()
                .anyMatch(given -> given.userId().equals(endorsement.userId))) {
            throw new Problem("plan-endorsed", "You have endorsed this text already.");
        }
        endorsement.persistAndFlush();
        return EndorsementView.of(endorsement);
    }

    private void requireReady(ActionPlan plan) {
        var ready = switch (plan.status()) {
            case CONSULTATION -> plan.isConsultationOver(Instant.now(clock));
            case ADOPTED, IN_DELIVERY -> plan.draftVersion != null;
            case DRAFT, CLOSED, WITHDRAWN -> false;
        };
        if (!ready) {
            throw new Problem(
                    "plan-not-endorsable",
                    "A text is endorsed once its consultation is over, or while a new edition of an adopted plan is open.");
        }
    }
}
