package org.diversitynetwork.shared.chart;

/** Signs told apart by their shape; drawn, so that no font has to have them. */
public enum Mark {
    /** Reached, or nearly. */
    CHECK("M-4 0.5L-1.2 3.5L4.5 -3.5", false, Ink.DEEP_BLUE),
    /** Halfway. */
    HALF("M0 -4A4 4 0 0 0 0 4Z", true, Ink.YELLOW),
    /** Far from it. */
    TRIANGLE("M0 -4.5L4.8 4H-4.8Z", true, Ink.RED),
    /** Cannot be told. */
    RING("M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0", false, Ink.QUIET),
    /** Nothing there. */
    DASH("M-3.5 0H3.5", false, Ink.QUIET),
    UP("M-4 3.5L4 -3.5M-1 -3.5H4V1.5", false, Ink.TEXT),
    LEVEL("M-5 0H5M2 -3L5 0L2 3", false, Ink.TEXT),
    DOWN("M-4 -3.5L4 3.5M-1 3.5H4V-1.5", false, Ink.TEXT),
    /** Due and not done. */
    DIAMOND("M0 -5L5 0L0 5L-5 0Z", false, Ink.TEXT),
    /** Due and done. */
    FULL_DIAMOND("M0 -5L5 0L0 5L-5 0Z", true, Ink.TEXT),
    DOT("M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0", true, Ink.TEXT),
    SQUARE("M-3.5 -3.5H3.5V3.5H-3.5Z", true, Ink.TEXT);

    private final String path;
    private final boolean filled;
    private final String ink;

    Mark(String path, boolean filled, String ink) {
        this.path = path;
        this.filled = filled;
        this.ink = ink;
    }

    /** Draws the mark around a point. */
    public void draw(Svg svg, double x, double y) {
        draw(svg, x, y, ink);
    }

    public void draw(Svg svg, double x, double y, String colour) {
        path(svg, x, y, path, filled ? colour : this == DIAMOND ? Ink.PAPER : "none", colour);
        if (this == HALF) {
            path(svg, x, y, "M0 -4A4 4 0 0 1 0 4", "none", colour);
        }
    }

    private static void path(Svg svg, double x, double y, String path, String fill, String colour) {
        svg.add(
                "path",
                "d",
                path,
                "transform",
                "translate(" + Svg.number(x) + " " + Svg.number(y) + ")",
                "fill",
                fill,
                "stroke",
                colour,
                "stroke-width",
                1.6,
                "stroke-linejoin",
                "round",
                "stroke-linecap",
                "round");
    }
}
