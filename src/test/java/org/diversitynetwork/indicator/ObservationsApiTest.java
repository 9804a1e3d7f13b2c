package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many observations: at one go, at once, found, and seen by whom. */
@QuarkusTest
class ObservationsApiTest extends ObservationFixture {
    @Test
    void isSeenByThoseWhoWorkInTheCityWhereItIsConfidential() {
        var secret = observation().with("confStatus", "c").stored();
        secret.seenByAnyone().statusCode(404);
        inNetwork("kind", "actual").body("items", empty());
        var network = led.network().code();
        for (var worker : List.of(
                People.somebody()
                        .with("city_coordinator", "city", led.leadCity().code()),
                People.somebody()
                        .with("local_group_member", "city", led.leadCity().code()),
                People.somebody().with("partner_editor", "partner", led.lead().code()),
                People.somebody().with("lead_partner", "network", network))) {
            worker.calls().get(secret.path()).then().statusCode(200);
            worker.calls()
                    .queryParam("network", network)
                    .get(OBSERVATIONS)
                    .then()
                    .body("items.id", contains(secret.id()));
        }
        var stranger = Networks.active();
        for (var other : List.of(
                People.somebody().with("mentor", "city", led.leadCity().code()),
                People.somebody()
                        .with("city_coordinator", "city", stranger.leadCity().code()),
                People.somebody()
                        .with("lead_partner", "network", stranger.network().code()))) {
            other.calls().get(secret.path()).then().statusCode(404);
            other.calls()
                    .queryParam("network", network)
                    .get(OBSERVATIONS)
                    .then()
                    .body("items", empty());
        }
    }

    @ParameterizedTest(name = "{0} of a {1} group: {2}")
    @CsvSource({"4, plain, 400", "5, plain, 201", "0, plain, 201", "9, sensitive, 400", "10, sensitive, 201"})
    void tellsEverybodyOfNoFewPeople(int value, String group, int status) {
        var counted = Thing.indicator()
                .with("disaggregations", List.of("target_group"))
                .stored();
        var people =
                Thing.targetGroup().with("sensitive", group.equals("sensitive")).stored();
        Thing.focus(led.leadCity(), people.code()).stored();
        var few = of(counted).with("targetGroup", people.code()).with("value", value);
        few.posted().statusCode(status).body("errors[0].code", status == 400 ? equalTo("small-number") : nullValue());
        if (status == 400) {
            few.with("confStatus", "c").posted().statusCode(201);
        }
    }

    @Test
    void isRecordedByThoseWhoSteer() {
        var city = led.leadCity().code();
        observation()
                .postedBy(
                        People.somebody().with("city_coordinator", "city", city).calls())
                .statusCode(201);
        var forecast = observation().with("kind", "forecast");
        forecast.postedBy(People.somebody()
                        .with("partner_editor", "partner", led.lead().code())
                        .calls())
                .statusCode(403);
        forecast.postedBy(People.somebody()
                        .with("city_coordinator", "city", "bielsko-biala")
                        .calls())
                .statusCode(403);
        forecast.postedBy(People.somebody()
                        .with("local_group_member", "city", city)
                        .calls())
                .statusCode(403);
        forecast.postedBy(People.somebody()
                        .with("lead_partner", "network", led.network().code())
                        .calls())
                .statusCode(201);
    }

    @Test
    void comesManyAtATimeAllOrNone() {
        var rows = IntStream.range(0, 40)
                .mapToObj(i -> of(Thing.indicator().stored()).body())
                .toList();
        posted(rows).statusCode(200).body("recorded", equalTo(40)).body("ids.size()", equalTo(40));
        inNetwork("kind", "actual").body("items.size()", equalTo(40));
        var wrong = List.of(
                observation().body(),
                observation().with("kind", "baseline").with("value", 0.5).body(),
                observation()
                        .with("kind", "forecast")
                        .with("period", "2031")
                        .without("source")
                        .body());
        posted(wrong).statusCode(400).body("errors.pointer", hasItem("#/items/2/source"));
        posted(wrong.subList(0, 2)).statusCode(400).body("errors.pointer", contains("#/items/1/value"));
        posted(List.of(observation().body(), observation().with("value", 11).body()))
                .statusCode(400)
                .body("errors.code", contains("repeated"))
                .body("errors.pointer", contains("#/items/1/value"));
        inNetwork("indicator", indicator.code()).body("items", empty());
    }

    @Test
    void takesAThousandAtATimeAndNoMore() {
        var byAge =
                Thing.indicator().with("disaggregations", List.of("age_band")).stored();
        var rows = IntStream.range(0, 1000)
                .mapToObj(i -> of(byAge).with("ageBand", i + "-" + i).body())
                .toList();
        posted(rows).statusCode(200).body("recorded", equalTo(1000));
        posted(rows).statusCode(409).body("errors[0].pointer", equalTo("#/items/0/supersedes"));
        var row = observation().body();
        posted(java.util.Collections.nCopies(1001, row))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/items"))
                .body("errors[0].code", equalTo("size"));
        posted(List.of()).statusCode(400).body("errors[0].pointer", equalTo("#/items"));
    }

    /** Who waits too long for a turn is asked to come again, which is no harm either. */
    @Test
    void letsOneOfManyCorrectWhenAllTryAtOnce() throws Exception {
        var first = observation().stored();
        List<Callable<Integer>> tries = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> observation()
                        .with("value", 100 + i)
                        .with("supersedes", first.id())
                        .posted()
                        .extract()
                        .statusCode())
                .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(tries).stream().map(Future::resultNow).toList();
            assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409, 503);
        }
        listed("current").body("items.size()", equalTo(1));
        listed("superseded").body("items.id", contains(first.id()));
    }

    @Test
    void isFoundByWhatItIsAbout() {
        Api.anyone()
                .queryParams(Map.of("network", "techdiversity", "indicator", "women-trained", "period", "2026-h1"))
                .queryParam("city", "bielsko-biala,trikala")
                .get(OBSERVATIONS)
                .then()
                .body("items.city.code", hasItems("bielsko-biala", "trikala"))
                .body("items.synthetic", everyItem(equalTo(true)));
        Api.anyone()
                .queryParams(Map.of("scope", "reference", "indicator", "programme-mentors"))
                .get(OBSERVATIONS)
                .then()
                .body("items.find { it.value == 500000 }.qualifier", equalTo("at_least"));
    }

    @Test
    void costsOneStatementAPage() {
        observation().stored();
        Api.admin().get(OBSERVATIONS).then().statusCode(200);
        assertThat(Database.statements(() -> Api.admin()
                        .queryParam("limit", 200)
                        .get(OBSERVATIONS)
                        .then()
                        .statusCode(200)))
                .isEqualTo(1);
    }
}
