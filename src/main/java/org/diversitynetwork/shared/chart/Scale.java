package org.diversitynetwork.shared.chart;

import java.util.ArrayList;
import java.util.List;

/** Where a number stands between two edges of a picture. */
public record Scale(double from, double to, double start, double end) {
    /** A scale that holds both numbers, also where they are the same. */
    public static Scale from(double from, double to, double start, double end) {
        return new Scale(from, to > from ? to : from + 1, start, end);
    }

    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** Round numbers on the scale, about as many as wanted: steps of 1, 2 or 5 and zeros. */
    public List<Double> ticks(int wanted) {
        return ticks((to - from) / Math.max(1, wanted));
    }

    /** The same, none finer than numbers with so many decimals, so that no two are written alike. */
    public List<Double> ticks(int wanted, int decimals) {
        return ticks(Math.max((to - from) / Math.max(1, wanted), Math.pow(10, -decimals)));
    }

    private List<Double> ticks(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var step = power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
        var ticks = new ArrayList<Double>();
        for (var i = Math.ceil(from / step); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
