package org.diversitynetwork.shared.chart;

import java.util.List;

/**
 * Colours that stay apart for people who see colours differently, and in print: Okabe and Ito's, and tints of them.
 * None of them tells anything alone; a {@link Mark}, a dash or words always say the same.
 */
public final class Ink {
    public static final String TEXT = "#1b1b1b";
    public static final String QUIET = "#555555";
    public static final String LINE = "#d0d0d0";
    public static final String FAINT = "#f0f0f0";
    public static final String PAPER = "#ffffff";
    public static final String BLUE = "#0072b2";
    public static final String DEEP_BLUE = "#00507d";
    public static final String LIGHT_BLUE = "#d3e7f4";
    public static final String YELLOW = "#7a5600";
    public static final String LIGHT_YELLOW = "#fcedc0";
    public static final String RED = "#a23b00";
    public static final String LIGHT_RED = "#f9d8c6";

    /** For lines that stand for things, in the order of their turn; each has a dash of its own too. */
    static final List<String> LINES = List.of(BLUE, "#d55e00", "#007a5a", "#a4467e", "#8a6100");

    static final List<String> DASHES = List.of("", "7 3", "2 3", "10 3 2 3", "4 2");

    private Ink() {}

    public static String line(int turn) {
        return LINES.get(turn % LINES.size());
    }

    /** Pattern of a line's dashes; empty for one without gaps. */
    public static String dash(int turn) {
        return DASHES.get(turn % DASHES.size());
    }
}
