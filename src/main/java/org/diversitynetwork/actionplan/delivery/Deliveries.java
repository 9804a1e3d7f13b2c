package org.diversitynetwork.actionplan.delivery;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ActionText;
import org.diversitynetwork.actionplan.Named.Kind;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.WholePlan;
import org.diversitynetwork.indicator.Direction;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.IndicatorService;
import org.diversitynetwork.indicator.ObservationService;
import org.diversitynetwork.indicator.ObservationsRecorded;
import org.diversitynetwork.indicator.ObservedScope;

/**
 * Keeps deliveries in step with the edition in force and with what was observed, and plans in step with their
 * deliveries.
 */
@Singleton
public class Deliveries {
    private final EntityManager entities;
    private final ObservationService observations;
    private final IndicatorService indicators;

    Deliveries(EntityManager entities, ObservationService observations, IndicatorService indicators) {
        this.entities = entities;
        this.observations = observations;
        this.indicators = indicators;
    }

    /**
     * A new edition came into force: its actions are delivered; those that it left out are no longer planned. An action
     * is known by its id: the code of one that was left out may since name another.
     */
    public void follow(WholePlan adopted) {
        var promised = promisedBy(adopted);
        var plan = adopted.plan();
        var existing = of(plan);
        var byAction = existing.stream().collect(Collectors.toMap(d -> d.actionId, Function.identity()));
        var ids = adopted.rows().actions().stream().collect(Collectors.toMap(row -> row.code, row -> row.id));
        var measured =
                measured(existing.stream().map(delivery -> delivery.actionId).toList());
        existing.forEach(delivery -> delivery.planned = false);
        for (var action : adopted.text().actions()) {
            var delivery = byAction.computeIfAbsent(ids.get(action.code()), id -> begin(plan, action.code(), id));
            write(delivery, action, adopted, promised);
            achieve(delivery, measured);
            settle(delivery);
            delivery.persist();
        }
        ActionDelivery.flush();
        summarise(plan);
    }

    /** The indicators whose meaning is fixed from here on, by code; held in one order. */
    private Map<String, Indicator> promisedBy(WholePlan adopted) {
        var codes = adopted.text().actions().stream()
                .flatMap(action -> action.outputs().stream())
                .map(Output::indicator)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        var promised = new HashMap<String, Indicator>();
        codes.forEach(code -> indicators.hold(code).ifPresent(indicator -> promised.put(code, indicator)));
        return promised;
    }

    private static ActionDelivery begin(ActionPlan plan, String code, UUID actionId) {
        var delivery = new ActionDelivery();
        delivery.plan = plan;
        delivery.networkId = plan.network.id;
        delivery.cityId = plan.city.id;
        delivery.actionId = actionId;
        delivery.code = code;
        delivery.firstEdition = plan.publishedVersion;
        delivery.language = plan.language;
        delivery.milestones = List.of();
        delivery.outputs = List.of();
        return delivery;
    }

    /** What was done stays done, found again by its key. */
    private static void write(
            ActionDelivery delivery, ActionText action, WholePlan adopted, Map<String, Indicator> promised) {
        var known = adopted.known();
        delivery.planned = true;
        delivery.leadPartnerId = known.id(Kind.PARTNER, action.leadPartner());
        delivery.targetGroupIds = known.ids(Kind.GROUP, action.targetGroups());
        delivery.originPilotId = known.id(Kind.PILOT, action.originPilot());
        delivery.title = action.title();
        delivery.startDate = action.startDate();
        delivery.endDate = action.endDate();
        var done = delivery.milestones.stream()
                .filter(milestone -> milestone.doneOn() != null)
                .collect(Collectors.toMap(DeliveredMilestone::key, DeliveredMilestone::doneOn));
        delivery.milestones = action.milestones().stream()
                .map(m -> new DeliveredMilestone(m.key(), m.title(), m.dueDate(), done.get(m.key())))
                .toList();
        delivery.outputs = action.outputs().stream()
                .map(output -> {
                    var indicator = promised.get(output.indicator());
                    return new DeliveredOutput(
                            output.key(),
                            output.title(),
                            indicator == null ? null : indicator.id,
                            output.targetValue(),
                            output.dueDate(),
                            indicator != null && indicator.direction == Direction.DESCENDING,
                            null,
                            null);
                })
                .toList();
    }

    /**
     * In the transaction of the observations, so that no reader sees the one without the other. Plans are held in one
     * order, so that two batches never wait for each other.
     */
    void onObservations(@Observes ObservationsRecorded recorded) {
        var actions = recorded.things(ObservedScope.ACTION);
        if (actions.isEmpty()) {
            return;
        }
        var byPlan = entities.createQuery(
                        "select d from ActionDelivery d join fetch d.plan p where d.actionId in :actions order by p.id, d.id",
                        ActionDelivery.class)
                .setParameter("actions", actions)
                .getResultStream()
                .collect(Collectors.groupingBy(d -> d.plan, LinkedHashMap::new, Collectors.toList()));
        byPlan.forEach((plan, deliveries) -> {
            hold(plan, deliveries);
            requireMeasured(deliveries, recorded);
        });
        var measured = measured(actions);
        byPlan.forEach((plan, deliveries) -> {
            deliveries.forEach(delivery -> {
                achieve(delivery, measured);
                settle(delivery);
            });
            ActionDelivery.flush();
            summarise(plan);
        });
    }

    /** The plan may have been closed, or the action left out, since the observations were read. */
    private static void requireMeasured(List<ActionDelivery> deliveries, ObservationsRecorded recorded) {
        deliveries.stream()
                .filter(delivery -> !delivery.isMeasured())
                .findFirst()
                .ifPresent(delivery -> {
                    throw recorded.notMeasuredNow(delivery.actionId, delivery.label());
                });
    }

    /** Locks the plan before its deliveries, as everybody does. */
    void hold(ActionPlan plan, List<ActionDelivery> deliveries) {
        entities.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        deliveries.forEach(delivery -> entities.refresh(delivery, LockModeType.PESSIMISTIC_WRITE));
    }

    /** After a change of one delivery. */
    public void settled(ActionDelivery delivery) {
        settle(delivery);
        delivery.persistAndFlush();
        summarise(delivery.plan);
    }

    /** What was measured of actions, by the ids of action and indicator. */
    private record Measured(Map<UUID, Map<UUID, BigDecimal>> achieved, Map<UUID, Map<UUID, LocalDate>> toldUntil) {}

    private Measured measured(List<UUID> actions) {
        return actions.isEmpty()
                ? new Measured(Map.of(), Map.of())
                : new Measured(
                        observations.achieved(ObservedScope.ACTION, actions),
                        observations.toldUntil(ObservedScope.ACTION, actions));
    }

    private static void achieve(ActionDelivery delivery, Measured measured) {
        var achieved = measured.achieved().getOrDefault(delivery.actionId, Map.of());
        var told = measured.toldUntil().getOrDefault(delivery.actionId, Map.of());
        delivery.outputs = delivery.outputs.stream()
                .map(output -> output.indicatorId() == null
                        ? output.withAchieved(null, null)
                        : output.withAchieved(achieved.get(output.indicatorId()), told.get(output.indicatorId())))
                .toList();
    }

    private static void settle(ActionDelivery delivery) {
        delivery.derivedPercent = Derivation.percent(delivery.status(), delivery.milestones, delivery.outputs);
        delivery.percent = delivery.override == null ? delivery.derivedPercent : delivery.override.percent();
        delivery.nextDue = Derivation.nextDue(delivery);
    }

    /** The plan is as far as its actions are on average; without any, nowhere. */
    private void summarise(ActionPlan plan) {
        var mean = entities.createQuery(
                        "select avg(d.percent) from ActionDelivery d where d.plan = :plan and d.planned = true and d.status <> CANCELLED",
                        Double.class)
                .setParameter("plan", plan)
                .getSingleResult();
        plan.progressPercent = mean == null ? 0 : mean.intValue();
        plan.persistAndFlush();
    }

    public List<ActionDelivery> of(ActionPlan plan) {
        return entities.createQuery("select d from ActionDelivery d where d.plan = :plan", ActionDelivery.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
