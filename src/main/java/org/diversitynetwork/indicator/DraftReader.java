package org.diversitynetwork.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.problem.Finding;
import org.diversitynetwork.shared.problem.Invalid;

/** Reads what one request wants to record; what many rows name is looked up once. */
final class DraftReader {
    private final Sight sight;
    private final Map<String, Optional<Network>> networks = new HashMap<>();
    private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
    private final Map<Named, MeasuredThing> things = new HashMap<>();
    private final Map<Named, Optional<ReportingPeriod>> periods = new HashMap<>();
    private final Map<UUID, City> cities = new HashMap<>();

    /** What the rows can name, and whether this caller may record it. */
    interface Sight {
        Optional<Network> network(String reference);

        Optional<Indicator> indicator(String reference);

        MeasuredThing thing(ObservedScope scope, String reference, Network network);

        Optional<ReportingPeriod> period(Network network, String reference);

        City city(UUID id);

        Cut cut(NewObservation asked, MeasuredThing thing, List<Finding> findings);

        void checkIndicator(Indicator indicator, MeasuredThing thing, List<Finding> findings);
    }

    private record Named(UUID network, ObservedScope scope, String reference) {}

    DraftReader(Sight sight) {
        this.sight = sight;
    }

    /** The row as an observation; null once something about it was found wrong. */
    Observation read(NewObservation asked, List<Finding> findings) {
        var network = networks.computeIfAbsent(asked.network(), sight::network).orElse(null);
        var indicator =
                indicators.computeIfAbsent(asked.indicator(), sight::indicator).orElse(null);
        if (indicator == null) {
            findings.add(Usable.unknown("#/indicator", "indicator"));
        }
        if (network == null) {
            findings.add(Usable.unknown("#/network", "network"));
        }
        return network == null || indicator == null ? null : read(asked, network, indicator, findings);
    }

    private Observation read(NewObservation asked, Network network, Indicator indicator, List<Finding> findings) {
        network.requireOpen();
        var found = new ArrayList<Finding>();
        ObservationRules.check(asked, indicator, found);
        var period = period(asked, network, found);
        try {
            var thing = thing(asked, network);
            sight.checkIndicator(indicator, thing, found);
            var cut = sight.cut(asked, thing, found);
            cut.check(indicator, found);
            SmallNumbers.check(asked, indicator, network.privacy, cut, found);
            findings.addAll(found);
            return found.isEmpty() ? draft(asked, network, indicator, thing, period, cut) : null;
        } catch (Invalid invalid) {
            findings.addAll(found);
            findings.addAll(invalid.findings());
            return null;
        }
    }

    private MeasuredThing thing(NewObservation asked, Network network) {
        return things.computeIfAbsent(
                new Named(network.id, asked.scope(), asked.scopeId()),
                named -> sight.thing(asked.scope(), asked.scopeId(), network));
    }

    private ReportingPeriod period(NewObservation asked, Network network, List<Finding> findings) {
        if (asked.period() == null) {
            return null;
        }
        var period = periods.computeIfAbsent(
                        new Named(network.id, null, asked.period()), named -> sight.period(network, asked.period()))
                .orElse(null);
        if (period == null) {
            findings.add(Usable.unknown("#/period", "reporting period of this network"));
        }
        return period;
    }

    private Observation draft(
            NewObservation asked,
            Network network,
            Indicator indicator,
            MeasuredThing thing,
            ReportingPeriod period,
            Cut cut) {
        var draft = new Observation();
        draft.network = network;
        draft.indicator = indicator;
        draft.scope = asked.scope();
        draft.scopeId = thing.id();
        draft.subject = asked.subject();
        draft.city = thing.cityId() == null ? null : cities.computeIfAbsent(thing.cityId(), sight::city);
        draft.partnerId = thing.partnerId();
        draft.period = period;
        draft.targetGroup = cut.targetGroup();
        draft.gender = cut.gender();
        draft.ageBand = cut.ageBand();
        draft.value = indicator.written(asked.value());
        draft.weight = asked.weight();
        draft.qualifier = asked.qualifier();
        draft.kind = asked.kind();
        draft.obsStatus = asked.obsStatus();
        draft.confStatus = asked.confStatus();
        draft.note = asked.note();
        draft.comeFrom(asked.source());
        draft.supersedesId = asked.supersedes();
        return draft;
    }
}
