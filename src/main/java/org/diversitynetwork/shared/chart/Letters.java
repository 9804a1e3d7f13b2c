package org.diversitynetwork.shared.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How wide letters are, without a font at hand: widths of the widest usual font, so that text never needs more. */
final class Letters {
    private static final int UNKNOWN = 80;
    private static final int FULL = 100;
    private static final int FIRST_FULL_WIDTH = 0x2E80;
    private static final Map<Integer, Integer> WIDTHS = read();

    private Letters() {}

    /** Width of the text in hundredths of its size. */
    static int widthOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(Letters::width)
                .sum();
    }

    private static int width(int letter) {
        var kind = Character.getType(letter);
        if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK || kind == Character.FORMAT) {
            return 0;
        }
        return WIDTHS.getOrDefault(letter, letter < FIRST_FULL_WIDTH ? UNKNOWN : FULL);
    }

    private static Map<Integer, Integer> read() {
        try (var file = Letters.class.getResourceAsStream("/chart/widths.txt")) {
            var widths = new HashMap<Integer, Integer>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .forEach(line -> {
                        var width = Integer.valueOf(line.substring(0, line.indexOf(' ')));
                        line.substring(line.indexOf(' ') + 1).codePoints().forEach(letter -> widths.put(letter, width));
                    });
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
