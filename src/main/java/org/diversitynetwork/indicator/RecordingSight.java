package org.diversitynetwork.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.problem.Finding;

/**
 * What somebody who records can name. What is found is held, so that its meaning and its lock are those of the moment
 * of writing.
 */
@Singleton
class RecordingSight implements DraftReader.Sight {
    private final NetworkService networks;
    private final CityService cities;
    private final IndicatorService indicators;
    private final ReportingPeriodService periods;
    private final MeasuredThings things;
    private final MeasuringPolicy policy;
    private final Usable usable;

    RecordingSight(
            NetworkService networks,
            CityService cities,
            IndicatorService indicators,
            ReportingPeriodService periods,
            MeasuredThings things,
            MeasuringPolicy policy,
            Usable usable) {
        this.networks = networks;
        this.cities = cities;
        this.indicators = indicators;
        this.periods = periods;
        this.things = things;
        this.policy = policy;
        this.usable = usable;
    }

    @Override
    public Optional<Network> network(String reference) {
        return networks.find(reference);
    }

    @Override
    public Optional<Indicator> indicator(String reference) {
        return indicators.hold(reference);
    }

    @Override
    public MeasuredThing thing(ObservedScope scope, String reference, Network network) {
        var thing = things.require(scope, reference, network);
        policy.requireRecord(scope, thing);
        return thing;
    }

    @Override
    public Optional<ReportingPeriod> period(Network network, String reference) {
        return periods.hold(network.id, reference);
    }

    @Override
    public City city(UUID id) {
        return cities.find(id.toString()).orElseThrow();
    }

    @Override
    public Cut cut(NewObservation asked, MeasuredThing thing, List<Finding> findings) {
        return usable.cut(asked.targetGroup(), asked.gender(), asked.ageBand(), thing, findings);
    }

    @Override
    public void checkIndicator(Indicator indicator, MeasuredThing thing, List<Finding> findings) {
        usable.checkIndicator(indicator, thing, findings);
    }
}
