package org.diversitynetwork.actionplan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.LivingPlans;
import org.diversitynetwork.actionplan.PlanReader;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.list.Where;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.PreconditionFailed;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.rule.Code;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;

/** What can be done with the editions of a plan's text. */
@ApplicationScoped
public class PlanVersionService {
    private static final List<VersionStatus> PUBLIC =
            List.of(VersionStatus.CONSULTED, VersionStatus.ADOPTED, VersionStatus.SUPERSEDED);

    private final Lists lists;
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final PlanReader reader;
    private final PlanSteps steps;
    private final TwoPeople people;
    private final Editions editions;
    private final LivingPlans living;
    private final StateChanges changes;

    PlanVersionService(
            Lists lists,
            EntityManager entities,
            ActionPlanPolicy policy,
            PlanReader reader,
            PlanSteps steps,
            TwoPeople people,
            Editions editions,
            LivingPlans living,
            StateChanges changes) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
        this.reader = reader;
        this.steps = steps;
        this.people = people;
        this.editions = editions;
        this.living = living;
        this.changes = changes;
    }

    Page<PlanVersionView> list(String planReference, PageRequest page) {
        var plan = visible(planReference);
        var where = new Where()
                .and("e.plan.id = :plan", "plan", plan.id)
                .in("e.status", "public", policy.worksOn(plan) ? null : PUBLIC);
        return lists.page(
                PlanVersion.LISTED, where, page, version -> PlanVersionView.of(version, null, null, etag(version)));
    }

    PlanVersionView get(String planReference, String reference) {
        var plan = visible(planReference);
        var version = require(plan, reference);
        if (!PUBLIC.contains(version.status()) && !policy.worksOn(plan)) {
            throw new NotFound("version");
        }
        return view(version);
    }

    /** The text of an adopted plan is changed in a new edition, while the one in force stays as it is. */
    @Transactional
    PlanVersionView create(String planReference, NewPlanVersion request) {
        var plan = locked(planReference);
        if (!policy.mayEdit(plan)) {
            throw new NotAllowed();
        }
        if (plan.draftVersion != null) {
            throw new Problem("plan-draft-open", "Edition %d is being drafted.".formatted(plan.draftVersion));
        }
        if (plan.status() != PlanStatus.ADOPTED && plan.status() != PlanStatus.IN_DELIVERY) {
            throw new Problem("plan-not-adopted", "A new edition is opened of a plan that is adopted or in delivery.");
        }
        var version = PlanVersion.open(plan, request.note());
        PlanVersion.flush();
        return view(version);
    }

    @Transactional
    PlanVersionView move(
            String planReference, String reference, IfMatch ifMatch, Transition<VersionStatus> transition) {
        var plan = locked(planReference);
        var version = require(plan, reference);
        if (!mayTake(plan, transition.to())) {
            throw new NotAllowed();
        }
        version.require(ifMatch);
        living.holdFocus(plan.city.id);
        var whole = reader.working(plan);
        if (transition.to() == VersionStatus.ADOPTED) {
            requireSeen(version, whole, ifMatch);
        }
        AllowedTransition.require(version.status(), transition.to(), steps(version, whole));
        changes.keep(version, version.status(), transition);
        switch (transition.to()) {
            case ADOPTED -> editions.adopt(whole);
            case DISCARDED -> editions.discard(whole);
            case DRAFT, CONSULTED, SUPERSEDED -> throw new IllegalStateException("No step leads there.");
        }
        plan.persistAndFlush();
        return view(version);
    }

    private boolean mayTake(ActionPlan plan, VersionStatus next) {
        var agrees = !people.sides(plan).isEmpty();
        return switch (next) {
            case ADOPTED -> agrees;
            case DISCARDED -> policy.mayEdit(plan);
            case DRAFT, CONSULTED, SUPERSEDED -> agrees || policy.mayEdit(plan);
        };
    }

    private PlanVersionView view(PlanVersion version) {
        if (version.status() != VersionStatus.DRAFT) {
            return PlanVersionView.of(version, version.content(), List.of(), version.etag());
        }
        var whole = reader.working(version.plan);
        return PlanVersionView.of(version, whole.text(), steps(version, whole), version.etagOfDraft(whole));
    }

    private String etag(PlanVersion version) {
        return version.status() == VersionStatus.DRAFT
                ? version.etagOfDraft(reader.working(version.plan))
                : version.etag();
    }

    /** Who puts a text into force has seen all of it: its parts do not raise the version of the edition. */
    private static void requireSeen(PlanVersion version, WholePlan whole, IfMatch ifMatch) {
        if (!version.matchesDraft(whole, ifMatch)) {
            throw new PreconditionFailed(version.etagOfDraft(whole));
        }
    }

    private List<AllowedTransition> steps(PlanVersion version, WholePlan whole) {
        var plan = whole.plan();
        var found = new ArrayList<AllowedTransition>();
        if (isAmendment(version) && !people.sides(plan).isEmpty() && plan.status() != PlanStatus.CONSULTATION) {
            found.add(AllowedTransition.to(VersionStatus.ADOPTED, PlanSteps.atMost(steps.beforeAdoptionOfText(whole))));
        }
        if (isAmendment(version) && policy.mayEdit(plan)) {
            found.add(AllowedTransition.to(VersionStatus.DISCARDED, List.of()));
        }
        return found;
    }

    /** The open edition of a plan that has a public one to go back to; the first draft takes the plan's own steps. */
    private static boolean isAmendment(PlanVersion version) {
        return version.status() == VersionStatus.DRAFT
                && switch (version.plan.status()) {
                    case CONSULTATION, ADOPTED, IN_DELIVERY -> true;
                    case DRAFT, CLOSED, WITHDRAWN -> false;
                };
    }

    private ActionPlan visible(String reference) {
        var plan = ActionPlan.FINDER.require(reference);
        policy.requireVisible(plan);
        return plan;
    }

    private ActionPlan locked(String reference) {
        var plan = visible(reference);
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    private static PlanVersion require(ActionPlan plan, String reference) {
        Optional<PlanVersion> found = Optional.empty();
        if (reference.matches("[1-9][0-9]{0,5}")) {
            found = PlanVersion.find(plan, Integer.valueOf(reference));
        } else if (reference.matches(Code.UUID_PATTERN)) {
            found = PlanVersion.find("plan = ?1 and id = ?2", plan, java.util.UUID.fromString(reference))
                    .firstResultOptional();
        }
        return found.orElseThrow(() -> new NotFound("version"));
    }
}
