package org.diversitynetwork.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts keep within the room that they are given, whatever they are. */
class LetteringTest {
    private static final String LETTERS = "abcWMil .,-–ąęłżΘεσλПловдив你好😀\u0301\u202E";

    @Test
    void measuresAnAccentedLetterLikeThePlainOne() {
        assertThat(Lettering.BODY.width("é")).isEqualTo(Lettering.BODY.width("e"));
        assertThat(Lettering.BODY.width("Ψαχνά")).isEqualTo(Lettering.BODY.width("Ψαχνα"));
    }

    @Test
    void knowsThatLettersDiffer() {
        assertThat(Lettering.BODY.width("WWW")).isGreaterThan(3 * Lettering.BODY.width("i"));
        assertThat(Lettering.HEADING.width("Arezzo")).isGreaterThan(Lettering.BODY.width("Arezzo"));
        assertThat(Lettering.BODY.width("")).isZero();
    }

    @Test
    void leavesATextThatFits() {
        assertThat(Lettering.BODY.fit("Arezzo", 200)).isEqualTo("Arezzo");
        assertThat(Lettering.BODY.wrap("Arezzo", 200, 2)).containsExactly("Arezzo");
    }

    @Test
    void breaksBetweenWordsAndSaysWhereTextIsLeftOut() {
        var lines = Lettering.BODY.wrap("Share of women in the IT teams of the municipality", 120, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).isEqualTo("Share of women in");
        assertThat(lines.getLast()).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(Lettering.class)
    void neverNeedsMoreRoomThanThereIs(Lettering lettering) {
        var random = new Random(4);
        for (var i = 0; i < 2_000; i++) {
            var text = anyText(random);
            var room = 30 + random.nextInt(200);
            assertThat(lettering.width(lettering.fit(text, room))).as(text).isLessThanOrEqualTo(room);
            var most = 1 + random.nextInt(4);
            var lines = lettering.wrap(text, room, most);
            assertThat(lines).as(text).hasSizeLessThanOrEqualTo(most);
            assertThat(lines).as(text).allMatch(line -> lettering.width(line) <= room);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void endsEvenWhereThereIsNoRoomAtAll(int room) {
        assertThat(Lettering.TITLE.wrap("Llanfairpwllgwyngyll", room, 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(Lettering.TITLE.fit("Llanfairpwllgwyngyll", room)).isEqualTo("…");
    }

    @Test
    void losesNoLetterWhereThereAreLinesEnough() {
        var random = new Random(5);
        for (var i = 0; i < 500; i++) {
            var text = anyText(random);
            var joined = String.join("", Lettering.BODY.wrap(text, 60, 1_000));
            assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    private static String anyText(Random random) {
        var letters = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (var i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString().strip();
    }
}
