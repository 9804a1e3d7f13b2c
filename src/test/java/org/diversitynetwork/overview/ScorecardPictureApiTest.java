package org.diversitynetwork.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.diversitynetwork.Api;
import org.diversitynetwork.shared.chart.Picture;
import org.junit.jupiter.api.Test;

/** A scorecard to look at. */
@QuarkusTest
class ScorecardPictureApiTest {
    @Test
    void drawsAPictureThatTellsTheSame() {
        var network = Measuring.with(2);
        var measure = network.measure("SUM")
                .reported(network.second, network.city(0), "12")
                .aims(network.second, null, "10", null, null);
        for (var width : new int[] {320, 960, 2000}) {
            var answer = Api.anyone()
                    .header("Accept", "image/svg+xml")
                    .queryParam("width", width)
                    .get(network.path("scorecard"));
            answer.then().statusCode(200).contentType("image/svg+xml;charset=UTF-8");
            var root = Picture.parse(answer.asString());
            assertThat(root.getAttribute("width")).isEqualTo(width + "");
            assertThat(Picture.text(root, "title")).isEqualTo("Scorecard: A network");
            assertThat(Picture.text(root, "desc"))
                    .contains("Women & girls " + measure.code + ", 2024-h2: 12 people, target 10, good")
                    .contains("no value: A city");
        }
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        var network = Measuring.with(1);
        var measure = network.measure("SUM").reported(network.first, network.city(0), "1234.5");
        var answer = Api.anyone()
                .header("Accept", "image/svg+xml")
                .header("Accept-Language", "pl")
                .get(network.path("scorecard"));
        assertThat(answer.asString())
                .contains("Kobiety " + measure.code)
                .contains("1\u00A0234,5")
                .contains("xml:lang=\"pl\"");
        assertThat(answer.header("Content-Language")).contains("pl");
    }
}
