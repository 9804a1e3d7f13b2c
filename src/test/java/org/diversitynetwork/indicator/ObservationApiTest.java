package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Database;
import org.diversitynetwork.Thing;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What one observation must be, and how it is corrected. */
@QuarkusTest
class ObservationApiTest extends ObservationFixture {
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
    void isOfATargetGroupInUseThatIsNoOtherCitys() {
        var cut = Thing.indicator()
                .with("disaggregations", List.of("target_group"))
                .stored();
        var elsewhere = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", Thing.city().stored().id())
                .stored();
        refusedAt(of(cut).with("targetGroup", elsewhere.code()), "#/targetGroup", "local-elsewhere");
        var former = Thing.targetGroup().stored();
        former.move("archived").statusCode(200);
        refusedAt(of(cut).with("targetGroup", former.id()), "#/targetGroup", "archived");
        var own = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", led.leadCity().id())
                .stored();
        of(cut).with("targetGroup", own.code()).posted().statusCode(201);
    }

    @Test
    void hasNoIdHereWhereItIsOfAProgrammeElsewhere() {
        refusedAt(
                observation().with("scope", "reference").with("subject", "A programme elsewhere"),
                "#/scopeId",
                "not-allowed");
    }

    @Test
    void hasNoWeightWhereItsValueIsMissing() {
        var share = Thing.indicator()
                .with("aggregation", "weighted_average")
                .with("unit", "percent")
                .with("numerator", Map.of("en", "Women"))
                .with("denominator", Map.of("en", "People"))
                .stored();
        var missing = of(share).without("value").with("obsStatus", "o");
        refusedAt(missing.with("weight", 250), "#/weight", "not-allowed");
        missing.without("weight").posted().statusCode(201);
    }
}
