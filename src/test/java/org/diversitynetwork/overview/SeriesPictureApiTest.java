package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Api;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** How values went over time, as lines. */
@QuarkusTest
class SeriesPictureApiTest {
    @Test
    void drawsALineForEachCityAndTellsWhatIsMissingInTheTotal() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM")
                .reported(network.first, network.city(0), "4.5")
                .reported(network.second, network.city(0), "5")
                .reported(network.second, network.city(1), "6")
                .aims(network.first, network.city(0), null, "4", "8");
        var root = picture(network, measure, 960);
        assertThat(Picture.text(root, "title")).isEqualTo("Women & girls " + measure.code);
        assertThat(Picture.text(root, "desc"))
                .contains("All cities together, 2024-h1: 4.5 people; no value: A city.")
                .contains("All cities together, 2024-h2: 11 people.")
                .contains("A city, 2024-h2: 6 people.");
        assertThat(Picture.texts(root)).contains("2024-h1", "2024-h2", "All cities together", "Reached");
    }

    @Test
    void namesTheCitiesThatTheLastValueOfAllLacks() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM")
                .reported(network.first, network.city(0), "4")
                .reported(network.second, network.city(0), "5")
                .reported(network.first, network.city(1), "6");
        for (var width : new int[] {320, 960}) {
            assertThat(Picture.texts(picture(network, measure, width)))
                    .contains("Reached: Without a value in 2024-h2: A city");
        }
    }

    /** INV-26 */
    @Test
    void marksWhatIsMadeUpForDemonstration() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM").reported(network.first, network.city(0), "4");
        assertThat(asked(network, measure, 640)).doesNotContain("made up");
        measure.row(network.first, network.city(1), "5").madeUp().stored();
        assertThat(Picture.texts(picture(network, measure, 960)))
                .contains(
                        "All cities together*",
                        "A city*",
                        "A city",
                        "* made up for demonstration, or contains values that are");
    }

    /** INV-13 */
    @Test
    void drawsNoTotalOfWhatNeverAddsUp() {
        var network = Measuring.with(2);
        var measure = network.measure("NONE")
                .reported(network.first, network.city(0), "4")
                .reported(network.first, network.city(1), "5");
        assertThat(Picture.text(picture(network, measure, 960), "desc")).doesNotContain("All cities together");
    }

    @Test
    void givesEachOfManyCitiesAPanelOfItsOwn() {
        var network = Measuring.with(7);
        var measure = network.measure("SUM");
        network.cities.forEach(city -> measure.reported(network.first, city, "1"));
        for (var width : new int[] {320, 960}) {
            var names = Picture.texts(picture(network, measure, width)).stream()
                    .filter("A city"::equals)
                    .count();
            assertThat(names).isEqualTo(7);
        }
    }

    @Test
    void drawsNothingConfidential() {
        var network = Measuring.with(1);
        var measure = network.measure("SUM");
        measure.row(network.first, network.city(0), "93.7").confidential().stored();
        var answer = asked(network, measure, 960);
        assertThat(answer).doesNotContain("93.7");
    }

    private static Element picture(Measuring network, Measuring.Measure measure, int width) {
        return Picture.parse(asked(network, measure, width));
    }

    private static String asked(Measuring network, Measuring.Measure measure, int width) {
        var answer = Api.anyone()
                .accept("image/svg+xml")
                .queryParam("network", network.network.code())
                .queryParam("width", width)
                .get(Api.ROOT + "/indicators/" + measure.code + "/series");
        answer.then().statusCode(200).contentType("image/svg+xml;charset=UTF-8");
        return answer.asString();
    }
}
