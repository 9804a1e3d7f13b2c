package org.diversitynetwork.overview;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Aggregation;
import org.diversitynetwork.indicator.ObservationService;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.indicator.RollUp;
import org.diversitynetwork.overview.Cells.Key;
import org.diversitynetwork.shared.store.Quantity.Qualifier;

/**
 * Reads the values and targets of a whole overview, in one statement each: exactly the cells that it shows, whole ones,
 * and of confidential ones only those that the caller may see.
 */
@Singleton
class CellReader {
    private static final String WHOLE = " and target_group_id is null and gender is null and age_band is null";
    private static final String CELLS =
            " from observation where network_id = :network and indicator_id in (:indicators)"
                    + " and kind = 'ACTUAL' and city_id in (:cities) and is_current and scope_type = 'CITY' and value is not null"
                    + WHOLE;
    private static final String VALUES =
            "select indicator_id, period_id, city_id, value, weight, qualifier, is_synthetic" + CELLS
                    + " and period_id in (:periods)";
    /** A sum by the end counts what came before the periods shown, too. */
    private static final String SUMS = "select indicator_id, sum(value)" + CELLS
            + " and period_id in (select p.id from reporting_period p join reporting_period l on l.id = :last"
            + " where p.network_id = :network and p.type = l.type and p.end_date <= l.end_date)";

    private static final String AIMS = "select indicator_id, period_id, city_id, value, min_value, max_value"
            + " from indicator_target where network_id = :network and indicator_id in (:indicators)" + WHOLE;
    private static final String OF_CITIES =
            " and scope_type = 'CITY' and city_id in (:cities) and period_id in (:periods)";
    private static final String OF_ALL = " and (scope_type = 'NETWORK' or scope_type = 'CITY' and city_id in (:cities))"
            + " and (period_id in (:periods) or period_id is null)";

    private final EntityManager entities;
    private final ObservationService observations;

    CellReader(EntityManager entities, ObservationService observations) {
        this.entities = entities;
        this.observations = observations;
    }

    /** The values and targets of cities in the periods shown, and nothing beside. */
    Cells ofCities(Frame frame) {
        if (frame.isEmpty()) {
            return Cells.nothing();
        }
        var decimals = decimals(frame);
        var synthetic = new HashSet<Key>();
        return new Cells(
                values(frame, decimals, synthetic), aims(AIMS + OF_CITIES, frame, decimals), Map.of(), synthetic);
    }

    /** The same, with the targets of the network and what is to be reached by the end. */
    Cells ofAll(Frame frame) {
        if (frame.isEmpty()) {
            return Cells.nothing();
        }
        var decimals = decimals(frame);
        var aims = aims(AIMS + OF_ALL, frame, decimals);
        var synthetic = new HashSet<Key>();
        return new Cells(values(frame, decimals, synthetic), aims, sums(frame, aims, decimals), synthetic);
    }

    private static Map<UUID, Integer> decimals(Frame frame) {
        return frame.indicators().stream()
                .collect(Collectors.toMap(
                        Frame.Measure::id, measure -> measure.summary().decimals()));
    }

    private Map<Key, RollUp.Part> values(Frame frame, Map<UUID, Integer> decimals, Set<Key> synthetic) {
        var values = new HashMap<Key, RollUp.Part>();
        for (var row : rows(asked(VALUES, frame, ids(frame)).setParameter("periods", periods(frame)))) {
            values.put(
                    key(row),
                    new RollUp.Part(
                            written(row[3], decimals.get((UUID) row[0])),
                            (BigDecimal) row[4],
                            Qualifier.valueOf((String) row[5])));
            if ((Boolean) row[6]) {
                synthetic.add(key(row));
            }
        }
        return values;
    }

    private Map<Key, Aim> aims(String text, Frame frame, Map<UUID, Integer> decimals) {
        var query = entities.createNativeQuery(text)
                .setParameter("network", frame.network().id())
                .setParameter("indicators", ids(frame))
                .setParameter("cities", cities(frame))
                .setParameter("periods", periods(frame));
        var aims = new HashMap<Key, Aim>();
        for (var row : rows(query)) {
            var digits = decimals.get((UUID) row[0]);
            aims.put(key(row), new Aim(written(row[3], digits), written(row[4], digits), written(row[5], digits)));
        }
        return aims;
    }

    /** Only of indicators that add up and have something to reach by the end. */
    private Map<UUID, BigDecimal> sums(Frame frame, Map<Key, Aim> aims, Map<UUID, Integer> decimals) {
        var wanted = frame.indicators().stream()
                .filter(measure -> !frame.narrowed() && measure.aggregation() == Aggregation.SUM)
                .map(Frame.Measure::id)
                .filter(id -> aims.containsKey(new Key(id, null, null)))
                .toList();
        var sums = new HashMap<UUID, BigDecimal>();
        if (!wanted.isEmpty()) {
            var query = asked(SUMS, frame, wanted)
                    .setParameter("last", frame.periods().getLast().id());
            rows(query).forEach(row -> sums.put((UUID) row[0], written(row[1], decimals.get((UUID) row[0]))));
        }
        return sums;
    }

    private Query asked(String text, Frame frame, Collection<UUID> indicators) {
        var reader = observations.reader();
        var sees = "";
        if (!reader.everything() && !reader.networks().contains(frame.network().id())) {
            sees = reader.cities().isEmpty()
                    ? " and conf_status = 'F'"
                    : " and (conf_status = 'F' or city_id in (:workingIn))";
        }
        var query = entities.createNativeQuery(
                        text.replace(WHOLE, WHOLE + sees) + (text.equals(SUMS) ? " group by 1" : ""))
                .setParameter("network", frame.network().id())
                .setParameter("indicators", indicators)
                .setParameter("cities", cities(frame));
        return sees.contains(":workingIn") ? query.setParameter("workingIn", reader.cities()) : query;
    }

    private static List<UUID> ids(Frame frame) {
        return frame.indicators().stream().map(Frame.Measure::id).toList();
    }

    private static List<UUID> cities(Frame frame) {
        return frame.cities().stream().map(CitySummary::id).toList();
    }

    private static List<UUID> periods(Frame frame) {
        return frame.periods().stream().map(PeriodSummary::id).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Key key(Object[] row) {
        return new Key((UUID) row[0], (UUID) row[1], (UUID) row[2]);
    }

    private static BigDecimal written(Object value, int decimals) {
        return value == null ? null : ((BigDecimal) value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
