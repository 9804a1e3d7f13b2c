package org.diversitynetwork.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads values for features above, whose answers everybody sees: so only those that are free, and whole ones, not those
 * of a part of the people.
 */
@Singleton
class FreeValues {
    private static final String WHOLE =
            " and e.current = true and e.value is not null and e.targetGroup is null and e.gender is null and e.ageBand is null";

    private final EntityManager entities;

    FreeValues(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, Map<UUID, BigDecimal>> achieved(ObservedScope scope, Collection<UUID> scopeIds) {
        var reached = new HashMap<UUID, Map<UUID, BigDecimal>>();
        actuals(scope, scopeIds).stream()
                .collect(groupingBy(e -> e.scopeId, groupingBy(e -> e.indicator, mapping(FreeValues::step, toList()))))
                .forEach((thing, ofThing) -> reached.put(thing, reached(ofThing)));
        return reached;
    }

    private static Map<UUID, BigDecimal> reached(Map<Indicator, List<Achieved.Step>> steps) {
        var reached = new HashMap<UUID, BigDecimal>();
        steps.forEach((indicator, those) ->
                reached.put(indicator.id, indicator.written(Achieved.of(indicator.aggregation, those))));
        return reached;
    }

    /** Whether there is one, not which: confidential ones too. */
    Map<UUID, Map<UUID, LocalDate>> toldUntil(ObservedScope scope, Collection<UUID> scopeIds) {
        var told = new HashMap<UUID, Map<UUID, LocalDate>>();
        entities.createQuery(
                        "select e.scopeId, e.indicator.id, max(p.endDate) from Observation e join e.period p where e.scope = :scope and e.scopeId in :things and e.kind = ACTUAL"
                                + WHOLE + " group by e.scopeId, e.indicator.id",
                        Object[].class)
                .setParameter("scope", scope)
                .setParameter("things", scopeIds)
                .getResultList()
                .forEach(row -> told.computeIfAbsent((UUID) row[0], thing -> new HashMap<>())
                        .put((UUID) row[1], (LocalDate) row[2]));
        return told;
    }

    List<BaselineValue> baselines(UUID cityId, Collection<UUID> ids) {
        return entities
                .createQuery(
                        "select e from Observation e join fetch e.indicator left join fetch e.period where e.id in :ids and e.city.id = :city and e.kind = BASELINE and e.confStatus = F",
                        Observation.class)
                .setParameter("ids", ids)
                .setParameter("city", cityId)
                .getResultList()
                .stream()
                .map(BaselineValue::of)
                .toList();
    }

    /** The latest first. */
    private List<Observation> actuals(ObservedScope scope, Collection<UUID> scopeIds) {
        return entities.createQuery(
                        "select e from Observation e join fetch e.indicator join fetch e.period p where e.scope = :scope and e.scopeId in :things and e.kind = ACTUAL and e.confStatus = F"
                                + WHOLE + " order by p.endDate desc, p.startDate desc, e.id",
                        Observation.class)
                .setParameter("scope", scope)
                .setParameter("things", scopeIds)
                .getResultList();
    }

    private static Achieved.Step step(Observation e) {
        return new Achieved.Step(e.value, e.period.startDate, e.period.endDate);
    }
}
