package org.diversitynetwork.refdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReferenceDataTest {
    private static final Path FILES = Path.of("src/main/resources/reference-data");

    private static final List<String> TABLES = List.of(
            "target_group",
            "city",
            "city_focus",
            "network",
            "partner",
            "network_membership",
            "indicator",
            "reporting_period",
            "indicator_target",
            "observation",
            "local_group",
            "local_group_member",
            "baseline_study",
            "pilot_action",
            "action_plan",
            "plan_version",
            "plan_objective",
            "plan_action",
            "plan_risk",
            "consultation_comment",
            "action_delivery",
            "progress_update");

    @Inject
    ReferenceDataService data;

    @Test
    void loadingTwiceChangesNothing() {
        var before = stored();
        assertThat(before).allSatisfy((table, rows) -> assertThat(rows).doesNotStartWith("0 "));
        data.loadAtStart(new StartupEvent());
        assertThat(stored()).isEqualTo(before);
    }

    /** How many rows each table has, and a digest of all that is in them. */
    private static Map<String, String> stored() {
        return TABLES.stream().collect(Collectors.toMap(Function.identity(), ReferenceDataTest::stored));
    }

    private static String stored(String table) {
        return (String) Database.rows("select count(*) || ' ' || coalesce(md5(string_agg(row, '' order by row)), '')"
                        + " from (select md5(cast(t as text)) as row from " + table + " t) rows")
                .getFirst();
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
    }

    /** The reporting periods of a network are a calendar, and so without a source. */
    @ParameterizedTest
    @CsvSource({
        "50-city-focus.json, /focus/sources",
        "60-memberships.json, /membership/sources",
        "82-indicator-targets.json, /target/sources",
        "83-observations.json, /source",
        "84-local-groups.json, /group/sources",
        "85-baseline-studies.json, /study/sources",
        "86-pilot-actions.json, /pilot/sources",
        "87-action-plans.json, /plan/sources"
    })
    void givesEveryEntryASourceWhereItTellsAFact(String name, String pointer) throws Exception {
        var entries = new ObjectMapper().readTree(FILES.resolve(name).toFile());
        assertThat(entries).isNotEmpty();
        for (var entry : entries) {
            var found = entry.at(pointer);
            var sources = found.isArray() ? found : List.of(found);
            assertThat(sources).as(entry.toString()).isNotEmpty().allSatisfy(source -> {
                assertThat(source.path("label").asText()).as(entry.toString()).isNotBlank();
                assertThat(source.path("confidence").asText())
                        .as(entry.toString())
                        .isNotBlank();
            });
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
