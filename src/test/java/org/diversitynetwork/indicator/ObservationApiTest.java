package org.diversitynetwork.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.diversitynetwork.Thing.Stored;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationApiTest {
    private static final String OBSERVATIONS = Api.ROOT + "/observations";
    private static final Map<String, Object> MADE_UP = Map.of("label", "Made up", "confidence", "synthetic");

    private Networks.Led led;
    private Stored indicator;
    private Stored period;

    @BeforeEach
    void makeANetworkThatMeasures() {
        led = Networks.active();
        period = Thing.period(led.network()).stored();
        indicator = Thing.indicator().stored();
    }

    @Test
    void isRecordedAndReadByAnybody() {
        observation()
                .stored()
                .seenByAnyone()
                .statusCode(200)
                .body("value", equalTo(10))
                .body("qualifier", equalTo("exact"))
                .body("kind", equalTo("actual"))
                .body("obsStatus", equalTo("a"))
                .body("confStatus", equalTo("f"))
                .body("synthetic", equalTo(false))
                .body("status", equalTo("current"))
                .body("city.code", equalTo(led.leadCity().code()))
                .body("period.code", equalTo("2025"));
    }

    @Test
    void isExpectedWhereItIsAForecast() {
        observation().with("kind", "forecast").posted().statusCode(201).body("obsStatus", equalTo("f"));
    }

    @Test
    void isCorrectedOnlyByAnotherOneInItsPlace() {
        var first = observation().stored();
        refused(observation(), 409, "observation-recorded").body("errors[0].params.current", equalTo(first.id()));
        var second =
                observation().with("value", 12).with("supersedes", first.id()).stored();
        first.seenByAnyone().body("status", equalTo("superseded")).body("value", equalTo(10));
        second.seenByAnyone().body("supersedes", equalTo(first.id()));
        refused(observation().with("supersedes", first.id()), 409, "observation-superseded")
                .body("errors[0].params.current", equalTo(second.id()));
        listed("current").body("items.id", contains(second.id()));
        listed("superseded").body("items.id", contains(first.id()));
        listed("superseded,current").body("items.id", contains(first.id(), second.id()));
    }

    @Test
    void correctsOnlyWhatStandsInTheSameCell() {
        var first = observation().stored();
        observation()
                .with("kind", "baseline")
                .with("supersedes", first.id())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("#/supersedes"));
    }

    @Test
    void canBeNeitherChangedNorRemovedEvenPastTheService() {
        var first = observation().stored();
        for (var sql : List.of(
                "update observation set value = 11 where id = cast(?1 as uuid)",
                "update observation set is_current = false, value = 11 where id = cast(?1 as uuid)",
                "delete from observation where id = cast(?1 as uuid)")) {
            Assertions.assertThrows(JDBCException.class, () -> Database.change(sql, first.id()));
        }
        first.seenByAnyone().body("value", equalTo(10));
    }

    @Test
    void hasTheUnitAndTheDigitsOfItsIndicator() {
        refusedAt(observation().with("unit", "percent"), "#/unit", "unit-mismatch");
        refusedAt(observation().with("value", 10.5), "#/value", "too-precise");
        refusedAt(observation().with("value", 1e13), "#/value", "out-of-range");
        refusedAt(observation().with("value", "10"), "#/value", "wrong-type");
        refusedAt(observation().with("weight", 3), "#/weight", "not-allowed");
        observation().with("unit", "people").with("value", 10.0).posted().statusCode(201);
    }

    @Test
    void keepsNoMoreDigitsThanEveryReaderDoes() {
        var exact = Thing.indicator().with("decimals", 6).stored();
        refusedAt(of(exact).with("value", new java.math.BigDecimal("1234567890.123456")), "#/value", "too-precise");
        of(exact)
                .with("value", new java.math.BigDecimal("123456789.123456"))
                .stored()
                .seenByAnyone()
                .body("value", equalTo(123456789.123456f));
    }

    @Test
    void hasAWeightWhereItsIndicatorIsAveragedByIt() {
        var share = Thing.indicator()
                .with("aggregation", "weighted_average")
                .with("unit", "percent")
                .with("numerator", Map.of("en", "Women"))
                .with("denominator", Map.of("en", "People"))
                .stored();
        refusedAt(of(share), "#/weight", "required");
        refusedAt(of(share).with("weight", 0), "#/weight", "out-of-range");
        of(share).with("weight", 250).posted().statusCode(201).body("weight", equalTo(250));
    }

    @Test
    void hasAValueUnlessItIsMissing() {
        refusedAt(observation().without("value"), "#/value", "required");
        refusedAt(observation().with("obsStatus", "o"), "#/value", "not-allowed");
        observation()
                .without("value")
                .with("obsStatus", "o")
                .posted()
                .statusCode(201)
                .body("value", equalTo(null));
    }

    /** INV-26 */
    @Test
    void alwaysHasASourceAndTellsWhatIsMadeUp() {
        refusedAt(observation().without("source"), "#/source", "required");
        refusedAt(observation().with("source", Map.of("confidence", "official")), "#/source/label", "required");
        var real = observation().stored();
        var madeUp =
                observation().with("kind", "forecast").with("source", MADE_UP).stored();
        madeUp.seenByAnyone().body("synthetic", equalTo(true));
        inNetwork("synthetic", "true").body("items.id", contains(madeUp.id()));
        inNetwork("synthetic", "false").body("items.id", contains(real.id()));
    }

    /** INV-12 */
    @Test
    void isNeitherAddedToALockedPeriodNorCorrectedInIt() {
        var first = observation().stored();
        period.move("locked").statusCode(200);
        refused(observation().with("kind", "baseline"), 409, "period-locked")
                .body("errors[0].pointer", equalTo("#/period"));
        refused(observation().with("supersedes", first.id()), 409, "period-locked");
        refused(batch(observation().with("kind", "forecast")), 409, "period-locked")
                .body("errors[0].pointer", equalTo("#/items/0/period"));
    }

    @Test
    void isLimitedOnlyAsItsIndicatorIs() {
        refusedAt(observation().with("gender", "female"), "#/gender", "not-allowed");
        refusedAt(observation().with("ageBand", "18-24"), "#/ageBand", "not-allowed");
        refusedAt(observation().with("targetGroup", "women"), "#/targetGroup", "not-allowed");
        var cut = Thing.indicator()
                .with("disaggregations", List.of("gender", "target_group", "age_band"))
                .stored();
        refusedAt(of(cut).with("ageBand", "young"), "#/ageBand", "pattern");
        refusedAt(of(cut).with("targetGroup", "nobody-has-this"), "#/targetGroup", "unknown-reference");
        of(cut).posted().statusCode(201);
        of(cut).with("gender", "female").posted().statusCode(201);
        of(cut).with("gender", "female").with("ageBand", "65+").posted().statusCode(201);
        refused(of(cut).with("gender", "female"), 409, "observation-recorded");
    }

    @Test
    void tellsOfAProgrammeElsewhereByItsName() {
        var told = observation()
                .with("scope", "reference")
                .with("subject", "A programme elsewhere")
                .without("scopeId")
                .without("period");
        told.posted().statusCode(201).body("scopeId", equalTo(null)).body("subject", equalTo("A programme elsewhere"));
        refused(told, 409, "observation-recorded");
        told.with("subject", "Another one").posted().statusCode(201);
        refusedAt(told.without("subject"), "#/subject", "required");
        refusedAt(observation().with("subject", "A programme"), "#/subject", "not-allowed");
        refusedAt(observation().without("scopeId"), "#/scopeId", "required");
        refusedAt(observation().without("period"), "#/period", "required");
    }

    @Test
    void refusesWhatIsNotOfTheNetwork() {
        refusedAt(observation().with("scopeId", Thing.city().stored().code()), "#/scopeId", "not-a-member");
        refusedAt(observation().with("scopeId", "nobody-has-this"), "#/scopeId", "unknown-reference");
        refusedAt(observation().with("period", "2031"), "#/period", "unknown-reference");
        refusedAt(observation().with("network", "nobody-has-this"), "#/network", "unknown-reference");
        refusedAt(observation().with("indicator", "nobody-has-this"), "#/indicator", "unknown-reference");
        refusedAt(observation().with("scope", "action").with("scopeId", "nobody"), "#/scopeId", "unknown-reference");
        refusedAt(observation().with("indicator", "women-trained"), "#/indicator", "local-elsewhere");
    }

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

    private Thing observation() {
        return of(indicator);
    }

    private Thing of(Stored what) {
        return Thing.observation(led.network(), what, led.leadCity(), period.code());
    }

    private static Thing batch(Thing row) {
        return Thing.observations(List.of(row.body()));
    }

    private static ValidatableResponse posted(List<Map<String, Object>> rows) {
        return Thing.observations(rows).posted();
    }

    private ValidatableResponse listed(String status) {
        return inNetwork("status", status);
    }

    private ValidatableResponse inNetwork(String parameter, String value) {
        return Api.anyone()
                .queryParam("network", led.network().code())
                .queryParam(parameter, value)
                .get(OBSERVATIONS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(Thing body, int status, String code) {
        return body.posted().statusCode(status).body("code", equalTo(code));
    }

    private static void refusedAt(Thing body, String pointer, String code) {
        body.posted()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }
}
