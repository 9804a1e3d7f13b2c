package org.diversitynetwork.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.diversitynetwork.shared.json.Languages;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Pictures are sound XML that cannot do anything, whatever texts are in them, and say in words what they show. */
class SvgTest {
    private static final String HOSTILE =
            "</text><script>alert(1)</script>\" onload=\"x\" & ]]> \u0000\u0001\u000B\uD800 \uFFFE <!-- 𝄞 ł";

    @Test
    void writesAnyTextAsText() {
        var svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg");
        svg.open("g", "data-name", HOSTILE).hint(HOSTILE);
        svg.text(Lettering.BODY, 1, 2, HOSTILE);
        svg.close().close();
        var root = Picture.parse(svg.toString());
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(((Element) root.getFirstChild()).getAttribute("data-name"))
                .isEqualTo("</text><script>alert(1)</script>\" onload=\"x\" & ]]>   <!-- 𝄞 ł");
        assertThat(root.getTextContent()).contains("<script>alert(1)</script>").doesNotContain("\u0001");
    }

    @Test
    void writesNumbersAlikeInEveryLanguageOfTheMachine() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("pl"));
            assertThat(new Svg()
                            .add("rect", "x", 1.5, "y", 1.0, "width", 1234.567)
                            .toString())
                    .isEqualTo("<rect x=\"1.5\" y=\"1\" width=\"1234.57\"/>");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void leavesOutAttributesWithoutAValue() {
        assertThat(new Svg().add("rect", "x", 1, "fill", null).toString()).isEqualTo("<rect x=\"1\"/>");
    }

    @Test
    void isNotDoneWhileAnElementIsOpen() {
        var svg = new Svg().open("g");
        assertThatThrownBy(svg::toString).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void standsAloneWithTitleWordsLanguageAndPaper() {
        var sheet = new Sheet("test", 400, new Labels(Languages.of("en")));
        sheet.heading("Women & men", List.of("2024"));
        sheet.tell("Half of them are women.");
        var root = Picture.parse(sheet.drawn());
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo("en");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("test-title test-words");
        assertThat(Picture.text(root, "title")).isEqualTo("Women & men");
        assertThat(Picture.text(root, "desc")).isEqualTo("Half of them are women.");
        assertThat(((Element) root.getElementsByTagName("rect").item(0)).getAttribute("fill"))
                .isEqualTo(Ink.PAPER);
    }

    @Test
    void boundsWhatItTellsInWords() {
        var sheet = new Sheet("test", 400, new Labels(Languages.any()));
        for (var i = 0; i < 10_000; i++) {
            sheet.tell("Another sentence.");
        }
        assertThat(Picture.text(Picture.parse(sheet.drawn()), "desc")).hasSizeLessThan(20_001);
    }
}
