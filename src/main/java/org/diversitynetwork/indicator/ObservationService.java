package org.diversitynetwork.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be done with observations; every writing method is one transaction. */
@ApplicationScoped
public class ObservationService {
    private static final String WHOLE =
            " and e.current = true and e.value is not null and e.targetGroup is null and e.gender is null and e.ageBand is null";

    /** Whether it is known where the city stood before, by this indicator. */
    public boolean hasBaseline(UUID indicatorId, UUID cityId) {
        return !Panache.getEntityManager()
                .createQuery(
                        "select 1 from Observation e where e.indicator.id = :indicator and e.city.id = :city and e.kind = BASELINE"
                                + WHOLE,
                        Integer.class)
                .setParameter("indicator", indicatorId)
                .setParameter("city", cityId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What the thing has reached, by the id of the indicator: see {@link Achieved}. */
    public Map<UUID, BigDecimal> achieved(ObservedScope scope, UUID scopeId) {
        var steps = new HashMap<UUID, BigDecimal>();
        actuals(scope, scopeId).stream()
                .collect(groupingBy(e -> e.indicator, mapping(ObservationService::step, toList())))
                .forEach((indicator, values) ->
                        steps.put(indicator.id, indicator.written(Achieved.of(indicator.aggregation, values))));
        return steps;
    }

    /** The value of the latest period that has one. */
    public Optional<Measured> latest(UUID indicatorId, ObservedScope scope, UUID scopeId) {
        return actuals(scope, scopeId).stream()
                .filter(e -> e.indicator.id.equals(indicatorId))
                .findFirst()
                .map(e -> new Measured(e.indicator.written(e.value), e.qualifier, e.period.code));
    }

    /** Those of the observations that tell where the city stood before; others are left out. */
    public List<BaselineValue> baselines(UUID cityId, Collection<UUID> ids) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e from Observation e join fetch e.indicator left join fetch e.period where e.id in :ids and e.city.id = :city and e.kind = BASELINE",
                        Observation.class)
                .setParameter("ids", ids)
                .setParameter("city", cityId)
                .getResultList()
                .stream()
                .map(BaselineValue::of)
                .toList();
    }

    /** The latest first. */
    private static List<Observation> actuals(ObservedScope scope, UUID scopeId) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e from Observation e join fetch e.indicator join fetch e.period p where e.scope = :scope and e.scopeId = :thing and e.kind = ACTUAL"
                                + WHOLE + " order by p.endDate desc, p.startDate desc, e.id",
                        Observation.class)
                .setParameter("scope", scope)
                .setParameter("thing", scopeId)
                .getResultList();
    }

    private static Achieved.Step step(Observation e) {
        return new Achieved.Step(e.value, e.period.startDate, e.period.endDate);
    }
}
