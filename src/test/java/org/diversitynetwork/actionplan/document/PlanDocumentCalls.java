package org.diversitynetwork.actionplan.document;

import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.MAPPER;
import static org.diversitynetwork.actionplan.document.PlanDocumentFixture.aPlan;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.BeforeEach;

/** Calls that tests of plan documents make, for a city, a network and a partner of their own. */
abstract class PlanDocumentCalls {
    static final String PLANS = Api.ROOT + "/action-plans";

    Networks.Led led;

    @BeforeEach
    void aNetworkWithACityThatFocusesOnTwoGroups() {
        led = Networks.active();
        Thing.focus(led.leadCity(), "seniors").stored();
    }

    /** The plan of the fixture, for a city, a network and a partner of this test's own. */
    PlanDocumentFixture document() {
        return aPlan().with("/city", "\"" + led.leadCity().code() + "\"")
                .with("/network", "\"" + led.network().code() + "\"")
                .with("/code", "\"" + Api.code("plan") + "\"")
                .with("/actions/0/leadPartner", "\"" + led.lead().code() + "\"")
                .with("/risks/0/ownerPartner", "\"" + led.lead().code() + "\"");
    }

    PlanDocumentFixture withActions(int count) {
        var document = document();
        for (var i = 3; i < count; i++) {
            document.with(
                    "/actions/" + i,
                    "{\"code\":\"B%d\",\"objective\":\"S1.1\",\"title\":{\"en\":\"x\"},\"endDate\":\"2028-12-31\"}"
                            .formatted(i));
        }
        return document;
    }

    static PlanDocumentFixture copyOf(PlanDocumentFixture document) {
        var copy = aPlan();
        MAPPER.valueToTree(document.document())
                .properties()
                .forEach(field ->
                        copy.with("/" + field.getKey(), field.getValue().toString()));
        return copy;
    }

    static ValidatableResponse imported(PlanDocumentFixture document) {
        return imported(document, Api.admin());
    }

    static ValidatableResponse imported(PlanDocumentFixture document, RequestSpecification caller) {
        return caller.contentType(ContentType.JSON)
                .body(document.json())
                .post(PLANS + "/import")
                .then();
    }

    static ValidatableResponse replaced(PlanDocumentFixture document, String etag, RequestSpecification caller) {
        return caller.header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(document.json())
                .put(path(document) + "/document")
                .then();
    }

    static PlanDocument exported(PlanDocumentFixture document) throws Exception {
        var body = Api.admin().get(path(document) + "/document").then().statusCode(200);
        return MAPPER.readValue(body.extract().asByteArray(), PlanDocument.class);
    }

    static String etag(PlanDocumentFixture document) {
        return Api.admin().get(path(document) + "/document").header("ETag");
    }

    static ValidatableResponse plan(PlanDocumentFixture document) {
        return Api.admin().get(path(document)).then().statusCode(200);
    }

    static ValidatableResponse asked(PlanDocumentFixture document, String format, String language) {
        return Api.anyone()
                .header("Accept", format)
                .queryParam("lang", language)
                .get(path(document) + "/document")
                .then();
    }

    static void consult(PlanDocumentFixture document) {
        Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "consultation",
                        Map.of(
                                "closesAt",
                                Instant.now().plus(60, ChronoUnit.DAYS).toString())))
                .patch(path(document))
                .then()
                .statusCode(200);
        move(document, Map.of("to", "consultation"));
    }

    static void withdraw(PlanDocumentFixture document) {
        move(document, Map.of("to", "withdrawn", "reason", "Begun anew."));
    }

    static void move(PlanDocumentFixture document, Map<String, String> step) {
        Api.admin()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(step)
                .post(path(document) + "/transitions")
                .then()
                .statusCode(200);
    }

    static String code(PlanDocumentFixture document) {
        return document.document().code();
    }

    static String path(PlanDocumentFixture document) {
        return PLANS + "/" + code(document);
    }
}
