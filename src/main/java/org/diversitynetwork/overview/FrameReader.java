package org.diversitynetwork.overview;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.indicator.Indicator;
import org.diversitynetwork.indicator.PeriodSummary;
import org.diversitynetwork.indicator.PeriodType;
import org.diversitynetwork.indicator.ReportingPeriod;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.network.NetworkSummary;
import org.diversitynetwork.shared.list.AllNamed;
import org.diversitynetwork.shared.problem.Invalid;

/** Finds what an overview is about, in four statements, and refuses what would be too large to read at a glance. */
@Singleton
class FrameReader {
    static final int MOST_PERIODS = 12;
    static final int MOST_CITIES = 60;
    static final int MOST_INDICATORS = 60;
    private static final int USUAL_PERIODS = 8;
    private static final int MOST_OF_A_NETWORK = 1000;

    private static final String CITIES =
            "select c from City c where exists (select 1 from NetworkMembership m where m.partner.city = c and m.network.id = :network and m.status = ACTIVE)";
    private static final String OWN = "(e.network.id = :network or e.network is null)";
    private static final String IN_USE =
            " and e.status = CURRENT and e.city is null and (e.network is not null or exists (select 1 from Observation o where o.network.id = :network and o.indicator = e and o.scope = CITY and o.current = true and o.confStatus = F))";

    private final EntityManager entities;
    private final NetworkService networks;
    private final Clock clock;

    FrameReader(EntityManager entities, NetworkService networks, Clock clock) {
        this.entities = entities;
        this.networks = networks;
        this.clock = clock;
    }

    Frame read(String network, OverviewFilter filter) {
        var found = networks.require(network);
        return new Frame(
                NetworkSummary.of(found),
                periods(found, filter.wantedPeriods()),
                cities(found, filter.wantedCities()),
                filter.wantedCities() != null,
                indicators(found, filter.wantedIndicators()));
    }

    private List<PeriodSummary> periods(Network network, List<String> wanted) {
        var all = query("select e from ReportingPeriod e where e.network.id = :network", ReportingPeriod.class, network)
                .setMaxResults(MOST_OF_A_NETWORK)
                .getResultList();
        var chosen = wanted == null
                ? last(all)
                : all.stream().filter(e -> isNamed(e, wanted)).toList();
        AllNamed.require("periods", "reporting period of the network", wanted, chosen, e -> e.code);
        bound("periods", chosen, MOST_PERIODS);
        return chosen.stream()
                .sorted(Comparator.comparing((ReportingPeriod e) -> e.endDate)
                        .thenComparing(e -> e.startDate, Comparator.reverseOrder()))
                .map(PeriodSummary::of)
                .toList();
    }

    /** Of the length that there is most of; of two lengths, the shorter. */
    private List<ReportingPeriod> last(List<ReportingPeriod> all) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var begun = all.stream().filter(e -> !e.startDate.isAfter(today)).toList();
        var counts = begun.stream().collect(Collectors.groupingBy(e -> e.type, Collectors.counting()));
        var most = counts.keySet().stream()
                .max(Comparator.comparing((PeriodType type) -> counts.get(type))
                        .thenComparing(Comparator.reverseOrder()));
        return most.stream()
                .flatMap(type -> begun.stream().filter(e -> e.type == type))
                .sorted(Comparator.comparing((ReportingPeriod e) -> e.startDate).reversed())
                .limit(USUAL_PERIODS)
                .toList();
    }

    private List<CitySummary> cities(Network network, List<String> wanted) {
        var text = CITIES + (wanted == null ? "" : " and (cast(c.id as String) in :wanted or c.code in :wanted)");
        var query = query(text + " order by c.sortName, c.id", City.class, network);
        if (wanted != null) {
            query.setParameter("wanted", wanted);
        }
        var found = query.setMaxResults(MOST_CITIES + 1).getResultList();
        AllNamed.require("cities", "city of the network's active partners", wanted, found, e -> e.code);
        bound("cities", found, MOST_CITIES);
        return found.stream().map(CitySummary::of).toList();
    }

    private List<Frame.Measure> indicators(Network network, List<String> wanted) {
        var text = "select e from Indicator e where " + OWN
                + (wanted == null ? IN_USE : " and (cast(e.id as String) in :wanted or e.code in :wanted)");
        var query = query(text + " order by e.sortName, e.id", Indicator.class, network);
        if (wanted != null) {
            query.setParameter("wanted", wanted);
        }
        var found = query.setMaxResults(MOST_INDICATORS + 1).getResultList();
        AllNamed.require("indicators", "indicator of this network or of all", wanted, found, e -> e.code);
        bound("indicators", found, MOST_INDICATORS);
        return found.stream().map(Frame.Measure::of).toList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Network network) {
        return entities.createQuery(text, type).setParameter("network", network.id);
    }

    private static boolean isNamed(ReportingPeriod period, List<String> wanted) {
        return wanted.contains(period.code) || wanted.contains(period.id.toString());
    }

    private static void bound(String parameter, List<?> found, int most) {
        if (found.size() > most) {
            throw Invalid.parameter(
                    parameter,
                    "out-of-range",
                    Map.of("max", most),
                    "An overview shows at most %d %s; name those wanted in %s.".formatted(most, parameter, parameter));
        }
    }
}
