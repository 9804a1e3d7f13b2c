package org.diversitynetwork;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body for a test: valid as it comes, made different in the one way that a test cares about. */
public final class Thing {
    private final String collection;
    private final Map<String, Object> body = new LinkedHashMap<>();

    private Thing(String collection) {
        this.collection = Api.ROOT + collection;
    }

    /** A thing as it was stored. */
    public record Stored(String id, String code, String path, String etag) {
        public ValidatableResponse change(Map<String, ?> patch) {
            return Api.admin()
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(path)
                    .then();
        }

        public ValidatableResponse move(String to) {
            return Api.admin()
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(Map.of("to", to))
                    .post(path + "/transitions")
                    .then();
        }

        public ValidatableResponse remove() {
            return Api.admin().header("If-Match", "*").delete(path).then();
        }

        public ValidatableResponse seenByAdmin() {
            return Api.admin().get(path).then();
        }

        public ValidatableResponse seenByAnyone() {
            return Api.anyone().get(path).then();
        }
    }

    public static Thing targetGroup() {
        return new Thing("/target-groups")
                .with("code", Api.code("group"))
                .with("label", Map.of("en", "A group"))
                .with("scope", "network")
                .with("dimension", "other");
    }

    public static Thing city() {
        return new Thing("/cities")
                .with("code", Api.code("city"))
                .with("name", Map.of("en", "A city"))
                .with("countryCode", "BE")
                .with("adminLevel", "municipality")
                .with("timeZone", "Europe/Brussels");
    }

    public static Thing focus(Stored city, String targetGroup) {
        return new Thing("/cities/" + city.code() + "/focus").with("targetGroup", targetGroup);
    }

    public static Thing network() {
        return new Thing("/networks")
                .with("code", Api.code("network"))
                .with("name", Map.of("en", "A network"))
                .with("programme", "urbact-iv")
                .with("startDate", "2024-01-01")
                .with("endDate", "2026-12-31")
                .with("languages", List.of("en", "nl"))
                .with("defaultLanguage", "en");
    }

    public static Thing partner() {
        return new Thing("/partners")
                .with("code", Api.code("partner"))
                .with("name", "A partner")
                .with("countryCode", "BE")
                .with("type", "ngo")
                .with("legalStatus", "private");
    }

    public static Thing membership(Stored network, Stored partner) {
        return new Thing("/networks/" + network.code() + "/memberships")
                .with("partnerId", partner.code())
                .with("role", "partner")
                .with("joinedOn", "2024-01-01");
    }

    public static Thing localGroup(Stored city) {
        return new Thing("/local-groups")
                .with("code", Api.code("local-group"))
                .with("city", city.code())
                .with("name", Map.of("en", "A local group"));
    }

    public static Thing localGroupMember(Stored group) {
        return new Thing("/local-groups/" + group.code() + "/members")
                .with("organisation", "An association")
                .with("stakeholderSector", "ngo")
                .with("joinedOn", "2024-01-18");
    }

    public static Thing focusProposal(String localGroup) {
        return new Thing("/local-groups/" + localGroup + "/focus-proposals")
                .with("targetGroup", "migrants")
                .with("rationale", Map.of("en", "Many of them live here."));
    }

    public static Thing indicator() {
        return new Thing("/indicators")
                .with("code", Api.code("indicator"))
                .with("name", Map.of("en", "An indicator"))
                .with("kind", "output")
                .with("unit", "people")
                .with("decimals", 0)
                .with("direction", "ascending")
                .with("aggregation", "sum");
    }

    /** The year 2025. */
    public static Thing period(Stored network) {
        return new Thing("/networks/" + network.code() + "/reporting-periods")
                .with("code", "2025")
                .with("type", "year")
                .with("startDate", "2025-01-01")
                .with("endDate", "2025-12-31");
    }

    public static Thing target(Stored indicator, Stored network, Stored city) {
        return new Thing("/indicators/" + indicator.code() + "/targets")
                .with("network", network.code())
                .with("scope", "city")
                .with("scopeId", city.code())
                .with("value", 40);
    }

    public static Thing observation(Stored network, Stored indicator, Stored city, String period) {
        return new Thing("/observations")
                .with("network", network.code())
                .with("indicator", indicator.code())
                .with("scope", "city")
                .with("scopeId", city.code())
                .with("period", period)
                .with("value", 10)
                .with("source", Map.of("label", "A report", "confidence", "official"));
    }

    public static Thing observations(List<Map<String, Object>> items) {
        return new Thing("/observations/batch").with("items", items);
    }

    /** As a part of a larger body. */
    public Map<String, Object> body() {
        return Map.copyOf(body);
    }

    public static Thing pilotAction(Stored network, Stored city) {
        return new Thing("/pilot-actions")
                .with("code", Api.code("pilot"))
                .with("network", network.code())
                .with("city", city.code())
                .with("title", Map.of("en", "A pilot action"))
                .with("targetGroups", java.util.List.of("women"));
    }

    public static Thing baselineStudy(Stored city) {
        return new Thing("/baseline-studies").with("city", city.code()).with("title", Map.of("en", "A baseline study"));
    }

    public static Thing baselineComment(String study) {
        return new Thing("/baseline-studies/" + study + "/comments")
                .with("body", "This belongs here too.")
                .with("language", "en");
    }

    public static Thing plan(Networks.Led led) {
        return new Thing("/action-plans")
                .with("code", Api.code("plan"))
                .with("city", led.leadCity().code())
                .with("network", led.network().code())
                .with("title", Map.of("en", "A plan"))
                .with("startDate", "2026-01-01")
                .with("endDate", Plans.LAST_DAY.plusYears(1).toString())
                .with("targetGroups", List.of("women"));
    }

    /** A strategic objective. */
    public static Thing objective(Stored plan, String code) {
        return new Thing("/action-plans/" + plan.code() + "/objectives")
                .with("code", code)
                .with("kind", "strategic")
                .with("title", Map.of("en", "An objective"));
    }

    public static Thing action(Stored plan, String code, String objective) {
        return new Thing("/action-plans/" + plan.code() + "/actions")
                .with("code", code)
                .with("objective", objective)
                .with("title", Map.of("en", "An action"));
    }

    public static Thing risk(Stored plan, String code) {
        return new Thing("/action-plans/" + plan.code() + "/risks")
                .with("code", code)
                .with("type", "staffing")
                .with("title", Map.of("en", "A risk"))
                .with("likelihood", 2)
                .with("impact", 4);
    }

    public Thing with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Thing without(String field) {
        body.remove(field);
        return this;
    }

    public ValidatableResponse posted() {
        return postedBy(Api.admin());
    }

    public ValidatableResponse postedBy(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON).body(body).post(collection).then();
    }

    public Stored stored() {
        var answer = posted().statusCode(201).extract();
        return new Stored(answer.path("id"), answer.path("code"), answer.header("Location"), answer.path("etag"));
    }
}
