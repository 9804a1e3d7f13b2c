package org.diversitynetwork.shared.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * SVG being written. Every text is escaped, and what XML cannot hold is left out. Looks come from attributes alone, so
 * that the strictest content security policy changes nothing.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    /** An element without anything in it. Attributes are pairs of a name and a value; null leaves one out. */
    public Svg add(String element, Object... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    public Svg open(String element, Object... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds a text. */
    public Svg words(String element, String text, Object... attributes) {
        start(element, attributes).append('>');
        escape(text);
        out.append("</").append(element).append('>');
        return this;
    }

    /** A text whose baseline begins at this point, or as {@code text-anchor} says. */
    public Svg text(Lettering lettering, double x, double y, String text, Object... attributes) {
        var all = Stream.concat(
                        Stream.of(
                                "x",
                                x,
                                "y",
                                y,
                                "font-size",
                                lettering.size,
                                "fill",
                                lettering.ink,
                                "font-weight",
                                lettering.bold ? "bold" : "normal"),
                        Stream.of(attributes))
                .toArray();
        return words("text", text, all);
    }

    /** The same on paper of its own, so that lines behind it do not cross it out. */
    public Svg textOnPaper(Lettering lettering, double x, double y, String text) {
        return text(lettering, x, y, text, "stroke", Ink.PAPER, "stroke-width", 4, "paint-order", "stroke");
    }

    /** What is shown when somebody points at the element that is open. */
    public Svg hint(String text) {
        return words("title", text);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    Svg raw(Svg other) {
        out.append(other);
        return this;
    }

    private StringBuilder start(String element, Object... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1] instanceof Double value ? number(value) : attributes[i + 1].toString());
                out.append('"');
            }
        }
        return out;
    }

    /** With two digits after the point at most, and a point whatever the machine's language. */
    public static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void escape(String text) {
        text.codePoints().filter(Svg::isInXml).forEach(letter -> {
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(letter);
            }
        });
    }

    /** XML 1.0 has no control characters, halves of letters, or the two values that are never letters. */
    private static boolean isInXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
