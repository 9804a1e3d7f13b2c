package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.targetgroup.TargetGroup;

/** Reads what a series is made of: one statement for each kind of thing, however many rows come of it. */
@Singleton
class SeriesData {
    private final EntityManager entities;

    SeriesData(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What counts for cities of the network, as far as the reader may see it. Where only wholes are asked for, an index
     * alone answers.
     */
    List<CityCell> cells(UUID network, UUID indicator, Set<SeriesDimension> by, List<UUID> cities, Reader reader) {
        var parts = EnumSet.of(SeriesDimension.CITY).containsAll(by) ? "" : "e.targetGroup.id, e.gender, e.ageBand, ";
        var hql = new StringBuilder(
                "select e.city.id, e.period.id, " + parts
                        + "e.kind, e.value, e.weight, e.qualifier, e.obsStatus, e.synthetic from Observation e where e.network.id = :network and e.indicator.id = :indicator and e.scope = CITY and e.current = true");
        hql.append(by.contains(SeriesDimension.TARGET_GROUP) ? "" : " and e.targetGroup.id is null");
        hql.append(by.contains(SeriesDimension.GENDER) ? "" : " and e.gender is null");
        hql.append(by.contains(SeriesDimension.AGE_BAND) ? "" : " and e.ageBand is null");
        hql.append(cities == null ? "" : " and e.city.id in :cities");
        hql.append(
                " and (:everything = true or e.confStatus = F or e.city.id in :workingIn or e.network.id in :leading)");
        var query = entities.createQuery(hql.toString(), CityCell.class)
                .setParameter("network", network)
                .setParameter("indicator", indicator)
                .setParameter("everything", reader.everything())
                .setParameter("workingIn", reader.cities())
                .setParameter("leading", reader.networks());
        return (cities == null ? query : query.setParameter("cities", cities)).getResultList();
    }

    /** Those of the network and of its cities. */
    List<IndicatorTarget> targets(UUID network, UUID indicator) {
        return entities.createQuery(
                        "select e from IndicatorTarget e join fetch e.indicator left join fetch e.period where e.network.id = :network and e.indicator.id = :indicator and e.scope in (NETWORK, CITY)",
                        IndicatorTarget.class)
                .setParameter("network", network)
                .setParameter("indicator", indicator)
                .getResultList();
    }

    List<City> cities(Set<UUID> ids) {
        return entities.createQuery("select e from City e where e.id in :ids", City.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<TargetGroup> groups(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from TargetGroup e where e.id in :ids", TargetGroup.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
