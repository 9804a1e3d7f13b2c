package org.diversitynetwork.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Pilots;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IndicatorApiTest {
    private static final String INDICATORS = Api.ROOT + "/indicators";

    @Test
    void isFoundByItsCodeWithAllThatItIs() {
        Api.anyone()
                .get(INDICATORS + "/women-in-tech-share")
                .then()
                .statusCode(200)
                .body("unit", equalTo("percent"))
                .body("aggregation", equalTo("weighted_average"))
                .body("denominator.en", equalTo("People employed in tech"))
                .body("thresholds.good", equalTo(0.9f))
                .body("network.code", equalTo("techdiversity"));
    }

    @Test
    void tellsThoseOfEverybodyFromThoseOfOneNetwork() {
        Api.anyone()
                .queryParams(Map.of("everybodys", true, "q", "mentors"))
                .get(INDICATORS)
                .then()
                .body("items.code", hasItem("programme-mentors"));
        Api.anyone()
                .queryParams(Map.of("everybodys", true, "q", "women trained"))
                .get(INDICATORS)
                .then()
                .body("items.code", not(hasItem("women-trained")));
        Api.anyone()
                .queryParam("network", "techdiversity")
                .get(INDICATORS)
                .then()
                .body("items.code", hasItems("women-trained", "open-tech-jobs"))
                .body("items.network.code", everyItem(equalTo("techdiversity")));
        Api.anyone()
                .queryParams(Map.of("q", "kobiety prelegentow", "kind", "result"))
                .get(INDICATORS)
                .then()
                .body("items.code", hasItem("women-speakers-share"));
    }

    @Test
    void asksAWeightedAverageForItsNumeratorAndDenominator() {
        Thing.indicator()
                .with("aggregation", "weighted_average")
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItems("#/numerator", "#/denominator"))
                .body("errors.code", everyItem(equalTo("required")));
        Thing.indicator()
                .with("numerator", Map.of("en", "Some"))
                .posted()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/numerator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "18.1", "5", "5.e", "5.0", "05.1", "5.bb"})
    void refusesASustainableDevelopmentTargetThatThereIsNot(String target) {
        Thing.indicator()
                .with("sdgTarget", target)
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/sdgTarget"));
    }

    @Test
    void refusesThresholdsOutOfOrderAndBreakdownsGivenTwice() {
        Thing.indicator()
                .with("thresholds", Map.of("good", 0.5, "fair", 0.5))
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/thresholds/fair"));
        Thing.indicator()
                .with("disaggregations", List.of("gender", "gender"))
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("repeated"));
    }

    @Test
    void refusesACodeThatIsTakenAndTwoOwners() {
        var indicator = Thing.indicator().stored();
        Thing.indicator()
                .with("code", indicator.code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("indicator-code-taken"));
        Thing.indicator()
                .with("network", "techdiversity")
                .with("city", "bielsko-biala")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/city"));
        Thing.indicator()
                .with("network", "nobody-has-this")
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void keepsTheMeaningOfWhatWasObserved() {
        var led = Networks.active();
        var period = Thing.period(led.network()).stored();
        var indicator = Thing.indicator().stored();
        indicator.change(Map.of("decimals", 1)).statusCode(200);
        indicator.change(Map.of("decimals", 0)).statusCode(200);
        Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                .stored();
        for (var change : List.<Map<String, Object>>of(
                Map.of("unit", "hours"), Map.of("decimals", 1), Map.of("aggregation", "last"))) {
            indicator.change(change).statusCode(409).body("code", equalTo("indicator-in-use"));
        }
        indicator.change(Map.of("direction", "descending")).statusCode(409);
        indicator.change(Map.of("baselineRequired", true)).statusCode(200);
    }

    @Test
    void keepsTheMeaningOfWhatWasPromised() {
        var led = Networks.active();
        var aimed = Thing.indicator().stored();
        Thing.target(aimed, led.network(), led.leadCity()).stored();
        var judging = Pilots.proposed().indicator();
        var planned = Plans.ready();
        planned.indicator().change(Map.of("direction", "descending")).statusCode(200);
        planned.indicator().change(Map.of("direction", "ascending")).statusCode(200);
        planned.adopted();
        for (var used : List.of(aimed, judging, planned.indicator())) {
            used.change(Map.of("direction", "descending")).statusCode(409).body("code", equalTo("indicator-in-use"));
        }
    }

    @Test
    void takesNoMoreOnceArchived() {
        var led = Networks.active();
        var period = Thing.period(led.network()).stored();
        var word = Api.code("archived");
        var indicator = Thing.indicator().with("name", Map.of("en", word)).stored();
        indicator.remove().statusCode(204);
        Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                .posted()
                .statusCode(400)
                .body("errors.code", hasItem("archived"));
        Thing.target(indicator, led.network(), led.leadCity())
                .posted()
                .statusCode(409)
                .body("code", equalTo("archived"));
        indicator.change(Map.of("decimals", 1)).statusCode(409).body("code", equalTo("archived"));
        Api.anyone().queryParam("q", word).get(INDICATORS).then().body("items.code", not(hasItem(indicator.code())));
        indicator.move("current").statusCode(200);
    }

    @Test
    void hidesThoseOfANetworkThatIsNotPublic() {
        var led = Networks.ready();
        var indicator = Thing.indicator().with("network", led.network().code()).stored();
        indicator.seenByAnyone().statusCode(404);
        indicator.seenByAdmin().statusCode(200);
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(INDICATORS)
                .then()
                .body("items.size()", equalTo(0));
        led.network().move("active").statusCode(200);
        indicator.seenByAnyone().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "city_coordinator, city, 201, 403, 403",
        "lead_partner, network, 201, 201, 403",
        "network_admin, network, 201, 201, 403"
    })
    void belongsToWhoeverRunsWhatItIsFor(String role, String scope, int ofCity, int ofNetwork, int everybodys) {
        var led = Networks.active();
        var scopeId =
                scope.equals("city") ? led.leadCity().code() : led.network().code();
        var person = People.somebody().with(role, scope, scopeId);
        Thing.indicator()
                .with("city", led.leadCity().code())
                .postedBy(person.calls())
                .statusCode(ofCity);
        Thing.indicator()
                .with("network", led.network().code())
                .postedBy(person.calls())
                .statusCode(ofNetwork);
        Thing.indicator().postedBy(person.calls()).statusCode(everybodys);
    }

    @Test
    void takesAwayWhatAPatchSetsToNull() {
        var indicator = Thing.indicator().with("sdgTarget", "5.b").stored();
        var patch = new HashMap<String, Object>();
        patch.put("sdgTarget", null);
        indicator.change(patch).statusCode(200).body("sdgTarget", equalTo(null));
    }
}
