package org.diversitynetwork.overview;

import jakarta.enterprise.context.ApplicationScoped;
import org.diversitynetwork.city.CityService;
import org.diversitynetwork.city.CitySummary;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.NotFound;

/** What happened in a city, as far as the caller may know of it. */
@ApplicationScoped
public class TimelineService {
    private final Lists lists;
    private final CityService cities;
    private final NetworkPolicy networks;

    TimelineService(Lists lists, CityService cities, NetworkPolicy networks) {
        this.lists = lists;
        this.cities = cities;
        this.networks = networks;
    }

    TimelineView timeline(String reference, TimelineFilter filter, PageRequest page) {
        var city = cities.find(reference).orElseThrow(() -> new NotFound("city"));
        var where = filter.where(city.id, networks.visibleStates());
        return TimelineView.of(
                lists.page(CityEvent.LISTED, where, page, CityEventView::of), CitySummary.of(city), filter.pixels());
    }
}
