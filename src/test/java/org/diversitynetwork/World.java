package org.diversitynetwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of everything that belongs together: a network, its lead partner, that partner's city with a focus group and a
 * local target group, an indicator with a period, a target and an observation, an API token of the partner, and a
 * person with a role.
 */
final class World {
    private final Map<String, String> names = new HashMap<>();

    World() {
        var led = Networks.active();
        var group = Thing.targetGroup()
                .with("scope", "city")
                .with("cityId", led.leadCity().id())
                .stored();
        var indicator = Thing.indicator().with("network", led.network().code()).stored();
        var period = Thing.period(led.network()).stored();
        names.put("indicator", indicator.code());
        names.put("period", period.code());
        names.put(
                "target",
                Thing.target(indicator, led.network(), led.leadCity()).stored().id());
        names.put(
                "observation",
                Thing.observation(led.network(), indicator, led.leadCity(), period.code())
                        .stored()
                        .id());
        var person = People.somebody().with("mentor", "city", led.leadCity().code());
        names.put("network", led.network().code());
        names.put("partner", led.lead().code());
        names.put("city", led.leadCity().code());
        names.put("cityId", led.leadCity().id());
        names.put("membership", led.leadMembership().id());
        names.put("focus", "women");
        names.put("targetGroup", group.code());
        names.put("id", Tokens.of(led.lead().code(), "partners:read").id());
        names.put("entry", entry(led.lead().id()));
        var localGroup = Thing.localGroup(led.leadCity()).stored();
        names.put("localGroup", localGroup.code());
        names.put("member", Thing.localGroupMember(localGroup).stored().id());
        names.put(
                "focusProposal", Thing.focusProposal(localGroup.code()).stored().id());
        var pilot = Pilots.proposedIn(led).moved("approved").moved("running");
        names.put("pilotAction", pilot.pilot().code());
        names.put("measurement", pilot.measured(21).extract().path("id"));
        names.put("update", update(pilot));
        var study = Thing.baselineStudy(led.leadCity()).stored();
        names.put("baselineStudy", study.id());
        names.put("baselineComment", Thing.baselineComment(study.id()).stored().id());
        names.put("user", person.code());
        var planned = Plans.ready(led);
        planned.moved(Api.admin(), "consultation").statusCode(200);
        var comment = Plans.commented(planned);
        planned.adoptedAfterConsultation();
        names.put("plan", planned.plan().code());
        names.put("objective", "S1.1");
        names.put("action", "A1.1");
        names.put("risk", "R1");
        names.put("version", "1");
        names.put("comment", comment);
        names.put("delivery", planned.delivery());
        names.put("actionUpdate", Plans.told(planned));
        names.put("role", Api.admin().get(person.path() + "/roles").<String>path("items[0].id"));
    }

    private static String update(Pilots.Made pilot) {
        return Pilots.post(
                        Api.admin(),
                        pilot.path() + "/progress-updates",
                        Map.of("narrative", Map.of("en", "It has begun")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What happened in this world last. */
    private static String entry(String partnerId) {
        return Api.admin()
                .queryParam("partner", partnerId)
                .get(Api.ROOT + "/audit")
                .path("items[0].id");
    }

    /** A body that is read, and that points into this world where a right depends on it. */
    Object body(OpenApiOperations.Op op) {
        return switch (op.id()) {
            case "createIndicator" ->
                Thing.indicator().with("city", names.get("city")).body();
            case "createIndicatorTarget" ->
                Map.of(
                        "network", names.get("network"),
                        "scope", "city",
                        "scopeId", names.get("city"),
                        "period", names.get("period"),
                        "value", 1);
            case "createObservation" -> observationOf("city", names.get("city"));
            case "moveReportingPeriod" -> Map.of("to", "locked");
            case "recordObservations" -> Map.of("items", List.of(observationOf("city", names.get("city"))));
            default -> op.smallestBody();
        };
    }

    Map<String, Object> observationOf(String scope, String thing) {
        return Map.of(
                "network", names.get("network"),
                "indicator", names.get("indicator"),
                "scope", scope,
                "scopeId", thing,
                "period", names.get("period"),
                "value", 1,
                "source", Map.of("label", "A report", "confidence", "official"));
    }

    String name(String parameter) {
        return names.get(parameter);
    }

    /** The path with the names of this world's things; what has no name here keeps the example of the document. */
    String path(OpenApiOperations.Op op) {
        var path = op.template();
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path.contains("{") ? op.path() : path;
    }
}
