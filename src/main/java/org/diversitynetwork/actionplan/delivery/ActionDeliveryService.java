package org.diversitynetwork.actionplan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlanPolicy;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.PlanReferences;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.actionplan.References;
import org.diversitynetwork.actionplan.Wanted;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.state.AllowedTransition;
import org.diversitynetwork.shared.state.StateChanges;
import org.diversitynetwork.shared.state.Transition;
import org.diversitynetwork.shared.store.Reference;

/**
 * What can be done with the deliveries of adopted actions. Everybody may read them; who leads the action keeps them.
 */
@ApplicationScoped
public class ActionDeliveryService {
    private final Lists lists;
    private final EntityManager entities;
    private final ActionPlanPolicy policy;
    private final NetworkPolicy networks;
    private final PlanReferences references;
    private final Deliveries deliveries;
    private final StateChanges changes;
    private final Clock clock;

    ActionDeliveryService(
            Lists lists,
            EntityManager entities,
            ActionPlanPolicy policy,
            NetworkPolicy networks,
            PlanReferences references,
            Deliveries deliveries,
            StateChanges changes,
            Clock clock) {
        this.lists = lists;
        this.entities = entities;
        this.policy = policy;
        this.networks = networks;
        this.references = references;
        this.deliveries = deliveries;
        this.changes = changes;
        this.clock = clock;
    }

    Page<ActionDeliveryView> list(DeliveryFilter filter, PageRequest page) {
        var where = filter.where(LocalDate.now(clock)).in("e.plan.network.status", "visible", networks.visibleStates());
        var rows = lists.page(ActionDelivery.LISTED, where, page, delivery -> delivery);
        var known = known(rows.items());
        return new Page<>(
                rows.items().stream()
                        .map(delivery -> view(delivery, known, null))
                        .toList(),
                rows.page());
    }

    ActionDeliveryView get(String reference) {
        return view(require(reference));
    }

    @Transactional
    ActionDeliveryView change(String reference, IfMatch ifMatch, MergePatch<ActionDeliveryChanges> patch) {
        var delivery = forChange(reference, ifMatch);
        var current = ActionDeliveryChanges.of(delivery);
        var wanted = patch.applyTo(current);
        var findings = new ArrayList<Finding>();
        wanted.check(delivery, LocalDate.now(clock), findings);
        if (!findings.isEmpty()) {
            throw new Invalid(findings);
        }
        wanted.writeMilestones(delivery);
        if (wanted.override() == null) {
            delivery.override = null;
        } else if (!wanted.override().equals(current.override())) {
            delivery.override = new PercentOverride(
                    wanted.override().percent(),
                    wanted.override().reason(),
                    policy.caller().id(),
                    Instant.now(clock));
        }
        deliveries.settled(delivery);
        return view(delivery);
    }

    @Transactional
    ActionDeliveryView move(String reference, IfMatch ifMatch, Transition<DeliveryStatus> transition) {
        var delivery = forChange(reference, ifMatch);
        var unexplained = transition.reason() == null || transition.reason().isBlank();
        if (transition.to() == DeliveryStatus.CANCELLED && unexplained) {
            throw new Invalid(Finding.at("#/reason", "required", "Who cancels an action says why."));
        }
        AllowedTransition.require(delivery.status(), transition.to(), steps(delivery));
        changes.keep(delivery, delivery.status(), transition);
        delivery.become(transition.to());
        deliveries.settled(delivery);
        return view(delivery);
    }

    private ActionDelivery require(String reference) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .flatMap(named -> find(((Reference.ById) named).id()))
                .filter(delivery -> policy.isVisible(delivery.plan))
                .orElseThrow(() -> new NotFound("action delivery"));
    }

    private Optional<ActionDelivery> find(UUID id) {
        return entities
                .createQuery(
                        "select e from ActionDelivery e join fetch e.plan p join fetch p.city join fetch p.network where e.id = :id",
                        ActionDelivery.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    private ActionDelivery forChange(String reference, IfMatch ifMatch) {
        var delivery = require(reference);
        policy.requireEditAction(delivery.plan, delivery.leadPartnerId);
        deliveries.hold(delivery.plan, List.of(delivery));
        delivery.require(ifMatch);
        if (delivery.plan.status() == PlanStatus.CLOSED) {
            throw new Problem("plan-ended", "The plan is closed or withdrawn.");
        }
        if (!delivery.planned) {
            throw new Problem("action-not-planned", "The plan in force does not have this action any more.");
        }
        return delivery;
    }

    private ActionDeliveryView view(ActionDelivery delivery) {
        var may = policy.mayEdit(delivery.plan) || policy.leads(delivery.plan, delivery.leadPartnerId);
        return view(delivery, known(List.of(delivery)), may ? steps(delivery) : List.of());
    }

    private ActionDeliveryView view(ActionDelivery delivery, References known, List<AllowedTransition> steps) {
        return ActionDeliveryView.of(delivery, known, policy.worksOn(delivery.plan), LocalDate.now(clock), steps);
    }

    private References known(List<ActionDelivery> rows) {
        if (rows.isEmpty()) {
            return new References(List.of());
        }
        var wanted = new Wanted();
        rows.forEach(delivery -> {
            wanted.with(Kind.PARTNER, delivery.leadPartnerId).with(Kind.GROUP, delivery.targetGroupIds);
            delivery.outputs.forEach(output -> wanted.with(Kind.INDICATOR, output.indicatorId()));
        });
        return references.find(rows.getFirst().plan, wanted);
    }

    private static List<AllowedTransition> steps(ActionDelivery delivery) {
        return delivery.plan.status() == PlanStatus.CLOSED || !delivery.planned
                ? List.of()
                : Arrays.stream(DeliveryStatus.values())
                        .filter(next -> delivery.status().mayBecome(next))
                        .map(next -> AllowedTransition.to(next, List.of()))
                        .toList();
    }
}
