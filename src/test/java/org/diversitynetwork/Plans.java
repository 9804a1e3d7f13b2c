package org.diversitynetwork;

import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing.Stored;

/** Action plans in the states that tests need. */
public final class Plans {
    /** The last day of the action of a plan; still to come, whenever the tests run. */
    public static final LocalDate LAST_DAY =
            LocalDate.now(ZoneOffset.UTC).plusYears(1).with(lastDayOfYear());

    private Plans() {}

    /** A plan of the city that leads a network, its one action A1.1, and the indicator that counts what comes of it. */
    public record Planned(Led led, Stored plan, Stored action, Stored indicator) {
        public ValidatableResponse moved(RequestSpecification caller, String to) {
            return Plans.moved(caller, plan.path(), to);
        }

        public Person coordinator() {
            return People.somebody()
                    .with("city_coordinator", "city", led.leadCity().code());
        }

        public Person leadPartner() {
            return People.somebody()
                    .with("lead_partner", "network", led.network().code());
        }

        /** Its consultation lies in the past. */
        public Planned heard() {
            Database.change(
                    "update action_plan set consultation_opens_at = consultation_opens_at - interval '40 days', consultation_closes_at = consultation_closes_at - interval '40 days' where code = ?1",
                    plan.code());
            return this;
        }

        public ValidatableResponse endorsed(Person by) {
            return endorsed(by, by.calls().get(plan.path()).header("ETag"));
        }

        /** With the ETag of the text that was seen. */
        public ValidatableResponse endorsed(Person by, String etag) {
            return by.calls()
                    .header("If-Match", etag)
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .post(plan.path() + "/endorsements")
                    .then();
        }

        public Planned adopted() {
            moved(Api.admin(), "consultation").statusCode(200);
            return adoptedAfterConsultation();
        }

        public Planned adoptedAfterConsultation() {
            heard();
            endorsed(coordinator()).statusCode(201);
            moved(leadPartner().calls(), "adopted").statusCode(200);
            return this;
        }

        /** Another edition was opened, or was to be. */
        public ValidatableResponse amended() {
            return Api.admin()
                    .contentType(ContentType.JSON)
                    .body(Map.of("note", "More of it."))
                    .post(plan.path() + "/versions")
                    .then();
        }

        /** It is in delivery, its action was given up, and nothing stands in the way of its end. */
        public Planned delivered() {
            plan.change(Map.of("deliveryStart", "2026-01-01")).statusCode(200);
            moved(Api.admin(), "in_delivery").statusCode(200);
            Plans.moved(Api.admin(), deliveryPath(), "cancelled").statusCode(200);
            plan.change(Map.of("lessonsLearned", Map.of("en", "It takes time.")))
                    .statusCode(200);
            return this;
        }

        /** Its action was given up, and it is over. */
        public Planned closed() {
            delivered();
            moved(leadPartner().calls(), "closed").statusCode(200);
            return this;
        }

        public String delivery() {
            return Api.anyone()
                    .queryParam("plan", plan.code())
                    .get(Api.ROOT + "/action-deliveries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
        }

        public String deliveryPath() {
            return Api.ROOT + "/action-deliveries/" + delivery();
        }

        public ValidatableResponse seenBy(RequestSpecification caller) {
            return caller.get(plan.path()).then();
        }
    }

    /** Where an answer tells what stands in the way of the step. */
    public static String unmet(String to, String field) {
        return "allowedTransitions.find { it.to == '%s' }.unmet.%s".formatted(to, field);
    }

    public static ValidatableResponse moved(RequestSpecification caller, String path, String to) {
        return caller.header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(Map.of("to", to, "reason", "For a test."))
                .post(path + "/transitions")
                .then();
    }

    /** A draft that lacks nothing for its consultation, nor for its adoption after that. */
    public static Planned ready() {
        return ready(Networks.active());
    }

    public static Planned ready(Led led) {
        var plan = Thing.plan(led)
                .with("vision", Map.of("en", "All is well."))
                .with("problemStatements", List.of(Map.of("en", "All is not well.")))
                .with(
                        "consultation",
                        Map.of(
                                "closesAt",
                                Instant.now().plus(Duration.ofDays(20)).toString()))
                .stored();
        Thing.objective(plan, "S1").stored();
        Thing.objective(plan, "S1.1")
                .with("kind", "specific")
                .with("parent", "S1")
                .stored();
        var indicator = Thing.indicator().stored();
        var action = action(led, plan, indicator).stored();
        Thing.risk(plan, "R1")
                .with("mitigation", Map.of("en", "Care is taken."))
                .stored();
        return new Planned(led, plan, action, indicator);
    }

    /** A comment on the plan, answered by the city. */
    static String commented(Planned planned) {
        var comments = planned.plan().path() + "/consultation/comments";
        String id = Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("body", "Evenings, please.", "language", "en"))
                .post(comments)
                .path("id");
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("reply", Map.of("en", "Yes.")))
                .patch(comments + "/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    /** A progress update of its action. */
    static String told(Planned planned) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("narrative", Map.of("en", "All is well.")))
                .post(planned.plan().path() + "/actions/A1.1/progress-updates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Thing action(Led led, Stored plan, Stored indicator) {
        return Thing.action(plan, "A1.1", "S1.1")
                .with("leadPartner", led.lead().code())
                .with("targetGroups", List.of("women"))
                .with("startDate", "2026-02-01")
                .with("endDate", LAST_DAY.toString())
                .with("cost", Map.of("amount", "1000.00", "currency", "EUR"))
                .with(
                        "funding",
                        List.of(Map.of(
                                "sourceType", "own", "name", "The city", "amount", "800.00", "status", "secured")))
                .with(
                        "outputs",
                        List.of(Map.of(
                                "key",
                                "O1",
                                "title",
                                Map.of("en", "Women trained"),
                                "indicator",
                                indicator.code(),
                                "targetValue",
                                20,
                                "dueDate",
                                LAST_DAY.toString())))
                .with(
                        "milestones",
                        List.of(Map.of("key", "M1", "title", Map.of("en", "Begun"), "dueDate", "2026-03-01")));
    }
}
