package org.diversitynetwork.shared.chart;

import java.util.List;
import java.util.function.Consumer;

/** A picture that stands alone: title above, what it shows, legend and notes below, and all of it in words. */
public final class Sheet {
    public static final double MARGIN = 16;
    private static final String FONTS = "Verdana, 'DejaVu Sans', Geneva, sans-serif";
    private static final int MOST_TOLD = 20_000;

    /** A sign of the legend and what it means. */
    public record Sign(double width, Consumer<Svg> drawing, String meaning) {}

    public final Svg svg = new Svg();
    public final double width;
    private final String name;
    private final Labels labels;
    private final StringBuilder told = new StringBuilder();
    private String title = "";
    private double y = MARGIN;

    /** {@code name} tells its ids from those of other pictures on the same page. */
    public Sheet(String name, double width, Labels labels) {
        this.name = name;
        this.width = width;
        this.labels = labels;
    }

    public double inner() {
        return width - 2 * MARGIN;
    }

    /** Where the next thing goes. */
    public double y() {
        return y;
    }

    public void down(double distance) {
        y += distance;
    }

    public void heading(String title, List<String> lines) {
        this.title = title;
        y += 8;
        lines(Lettering.TITLE, title, 3);
        y += 2;
        lines.forEach(line -> lines(Lettering.SUBTITLE, line, 3));
        y += 10;
    }

    /** A text across the sheet. */
    public void note(String text) {
        lines(Lettering.SMALL, text, 6);
    }

    private void lines(Lettering lettering, String text, int most) {
        for (var line : lettering.wrap(text, inner(), most)) {
            y += lettering.leading();
            svg.text(lettering, MARGIN, y - lettering.leading() * 0.25, line);
        }
    }

    /** Adds a sentence to the text alternative, which is what people hear who cannot see the picture. */
    public void tell(String sentence) {
        if (told.length() + sentence.length() < MOST_TOLD) {
            told.append(told.isEmpty() ? "" : " ").append(sentence);
        }
    }

    public void legend(List<Sign> signs) {
        y += 12;
        var x = MARGIN;
        for (var sign : signs) {
            var room = sign.width() + 6 + Lettering.SMALL.width(sign.meaning()) + 18;
            if (x > MARGIN && x + room > width - MARGIN + 18) {
                x = MARGIN;
                y += 20;
            }
            svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y + 8) + ")");
            sign.drawing().accept(svg);
            svg.close();
            svg.text(Lettering.SMALL, x + sign.width() + 6, y + 12, sign.meaning());
            x += room;
        }
        y += 24;
    }

    /** The whole picture. */
    public String drawn() {
        var height = Math.ceil(y + MARGIN);
        var whole = new Svg();
        whole.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-words",
                "xml:lang",
                labels.language(),
                "lang",
                labels.language(),
                "font-family",
                FONTS,
                "text-rendering",
                "geometricPrecision");
        whole.words("title", title, "id", name + "-title");
        whole.words("desc", told.toString(), "id", name + "-words");
        whole.add("rect", "width", width, "height", height, "fill", Ink.PAPER);
        whole.raw(svg);
        return whole.close().toString();
    }
}
