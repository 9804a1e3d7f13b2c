package org.diversitynetwork.shared.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** The few kinds of text in a picture: how large each is, how dark, and what of a text fits where. */
public enum Lettering {
    TITLE(20, true, Ink.TEXT),
    SUBTITLE(13, false, Ink.QUIET),
    HEADING(12, true, Ink.TEXT),
    BODY(12, false, Ink.TEXT),
    SMALL(11, false, Ink.QUIET);

    private static final String MORE = "…";
    /** Bold letters of the same font need at most this much more. */
    private static final double BOLD = 1.14;

    final int size;
    final boolean bold;
    final String ink;

    Lettering(int size, boolean bold, String ink) {
        this.size = size;
        this.bold = bold;
        this.ink = ink;
    }

    /** Distance from one line to the next. */
    public double leading() {
        return Math.ceil(size * 1.35);
    }

    public double width(String text) {
        return Letters.widthOf(text) * size / 100.0 * (bold ? BOLD : 1);
    }

    /** The text, shortened where it is wider than this. */
    public String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + MORE) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? MORE : text.substring(0, end).stripTrailing() + MORE;
    }

    /** The text in lines that are no wider than this; what does not fit into so many lines is left out, and said so. */
    public List<String> wrap(String text, double width, int most) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest) > width) {
            var end = lineEnd(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, width));
        }
        return lines;
    }

    /** Where the first line ends: between words, or within the first one if that alone is too wide. */
    private int lineEnd(String text, double width) {
        var words = BreakIterator.getLineInstance();
        words.setText(text);
        var end = 0;
        for (var next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (width(text.substring(0, next).stripTrailing()) > width) {
                break;
            }
            end = next;
        }
        if (end == 0) {
            end = text.offsetByCodePoints(0, 1);
            while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
                end = text.offsetByCodePoints(end, 1);
            }
        }
        return end;
    }
}
