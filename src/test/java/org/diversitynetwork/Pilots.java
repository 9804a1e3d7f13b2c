package org.diversitynetwork;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.Thing.Stored;

/** Pilot actions in the states that tests need, in the lead partner's city of an active network. */
public final class Pilots {
    private static final Map<String, Object> SOURCE = Map.of("label", "A count", "confidence", "official");

    private Pilots() {}

    /** A pilot action of a network, and the indicator that it is judged by. */
    public record Made(Led led, Stored indicator, Stored pilot) {
        public String path() {
            return pilot.path();
        }

        public ValidatableResponse move(String to) {
            return pilot.move(to);
        }

        public Made moved(String to) {
            move(to).statusCode(200);
            return this;
        }

        public ValidatableResponse measured(Object value) {
            return measured(Map.of("value", value));
        }

        /** A measurement that differs in this from a sound one. */
        public ValidatableResponse measured(Map<String, Object> different) {
            var body = new HashMap<String, Object>(
                    Map.of("criterion", "finished", "value", 21, "measuredOn", "2025-06-27", "source", SOURCE));
            body.putAll(different);
            return post(Api.admin(), path() + "/measurements", body);
        }

        public ValidatableResponse decided(String outcome) {
            return decidedBy(Api.admin(), outcome);
        }

        public ValidatableResponse decidedBy(RequestSpecification caller, String outcome) {
            return caller.header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(Map.of("outcome", outcome, "rationale", Map.of("en", "For reasons")))
                    .put(path() + "/decision")
                    .then();
        }

        public ValidatableResponse transferred(Map<String, Object> body) {
            return post(Api.admin(), path() + "/transfers", body);
        }

        /** Another pilot action that was made of this one. */
        public Made transferredTo(Stored city) {
            var answer = transferred(Map.of("code", Api.code("pilot"), "city", city.code()))
                    .statusCode(201)
                    .extract();
            String id = answer.path("id");
            return new Made(
                    led,
                    indicator,
                    new Stored(id, answer.path("code"), Api.ROOT + "/pilot-actions/" + id, answer.path("etag")));
        }

        public Made evaluated() {
            measured(21).statusCode(201);
            pilot.change(Map.of("lessonsLearned", Map.of("en", "Much was learned")))
                    .statusCode(200);
            return moved("evaluated");
        }
    }

    public static ValidatableResponse post(RequestSpecification caller, String path, Object body) {
        return caller.contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** With all that it needs to be approved. */
    public static Thing proposal(Led led, Stored indicator) {
        return Thing.pilotAction(led.network(), led.leadCity())
                .with("hypothesis", Map.of("en", "It works"))
                .with("coordinatorPartner", led.lead().code())
                .with("startDate", "2025-03-03")
                .with("budget", Map.of("amount", "1000.00", "currency", "EUR"))
                .with("successCriteria", List.of(criterion(indicator)));
    }

    public static Map<String, Object> criterion(Stored indicator) {
        return Map.of("key", "finished", "indicator", indicator.code(), "operator", "at_least", "threshold", 18);
    }

    public static Made proposed() {
        return proposedIn(Networks.active());
    }

    public static Made proposedIn(Led led) {
        var indicator = Thing.indicator().stored();
        return new Made(led, indicator, proposal(led, indicator).stored());
    }

    public static Made approved() {
        return proposed().moved("approved");
    }

    public static Made running() {
        return approved().moved("running");
    }

    public static Made evaluated() {
        return running().evaluated();
    }

    /** A city with a member of the same network. */
    public static Stored cityIn(Led led) {
        var city = Thing.city().stored();
        Thing.focus(city, "women").stored();
        Networks.memberOf(
                led.network(), Thing.partner().with("cityId", city.code()).stored());
        return city;
    }
}
