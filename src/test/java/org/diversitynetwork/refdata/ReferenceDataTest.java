package org.diversitynetwork.refdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diversitynetwork.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceDataTest {
    private static final Path FILES = Path.of("src/main/resources/reference-data");

    @Inject
    ReferenceDataService data;

    @Test
    void loadingTwiceChangesNothing() {
        var before = Api.admin()
                .queryParam("limit", 200)
                .get(Api.ROOT + "/partners")
                .path("items.findAll { it.code == 'arrsa' }.etag");
        data.loadAtStart(new StartupEvent());
        assertThat(Api.admin()
                        .queryParam("limit", 200)
                        .get(Api.ROOT + "/partners")
                        .<Object>path("items.findAll { it.code == 'arrsa' }.etag"))
                .isEqualTo(before);
    }

    @Test
    void givesEveryEntryASource() throws Exception {
        for (var name : List.of(
                "10-target-groups.json",
                "20-cities.json",
                "30-networks.json",
                "40-partners.json",
                "80-indicators.json")) {
            for (var entry : new ObjectMapper().readTree(FILES.resolve(name).toFile())) {
                assertThat(entry.path("sources"))
                        .as(name + " " + entry.path("code").asText())
                        .isNotEmpty();
                if (!entry.path("population").isMissingNode()
                        && !entry.path("population").isNull()) {
                    assertThat(entry.at("/population/source/label").asText())
                            .as(name)
                            .isNotBlank();
                }
            }
        }
        for (JsonNode entry :
                new ObjectMapper().readTree(FILES.resolve("50-city-focus.json").toFile())) {
            assertThat(entry.at("/focus/sources"))
                    .as(entry.path("city").asText())
                    .isNotEmpty();
        }
    }

    @Test
    void marksChoicesThatAreMadeUp() {
        Api.anyone()
                .get(Api.ROOT + "/cities/trikala/focus")
                .then()
                .body("items.sources.confidence.flatten()", everyItem(equalTo("synthetic")));
        Api.anyone().get(Api.ROOT + "/cities/bielsko-biala/focus/women").then().body("sources.size()", greaterThan(0));
    }

    @Test
    void namesNoPerson() throws Exception {
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("@")
                        .doesNotContainPattern("\\+[0-9]{2} ?[0-9]{3}");
            }
        }
    }
}
