package org.diversitynetwork.overview;

import jakarta.enterprise.context.ApplicationScoped;

/** What can be read of a network at a glance; seven statements at most, however much there is. */
@ApplicationScoped
public class OverviewService {
    private final FrameReader frames;
    private final CellReader cells;

    OverviewService(FrameReader frames, CellReader cells) {
        this.frames = frames;
        this.cells = cells;
    }

    ScorecardView scorecard(String network, OverviewFilter filter) {
        var width = filter.pixels();
        var frame = frames.read(network, filter);
        return new Scorecards(frame, cells.ofAll(frame)).view(width);
    }

    ComparisonView comparison(String network, OverviewFilter filter) {
        var width = filter.pixels();
        var frame = frames.read(network, filter);
        return new Comparisons(frame, cells.ofCities(frame)).view(width);
    }
}
