package org.diversitynetwork.actionplan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

/** Adopted text stays as it is, while another edition is drafted, adopted or given up. */
@QuarkusTest
class PlanEditionsApiTest {
    /** INV-08. */
    @Test
    void keepsAdoptedTextAsItIs() {
        var planned = Plans.ready().adopted();
        planned.action().change(Map.of("readiness", "ready")).statusCode(409).body("code", equalTo("plan-text-fixed"));
        Thing.risk(planned.plan(), "R2").posted().statusCode(409).body("code", equalTo("plan-text-fixed"));
        planned.action().remove().statusCode(409).body("code", equalTo("plan-text-fixed"));
        assertThatThrownBy(() -> Database.change(
                        "update plan_version set content = jsonb_set(content, '{title,en}', '\"Other\"') where plan_id = cast(?1 as uuid)",
                        planned.plan().id()))
                .hasStackTraceContaining("A fixed version of a plan stays as it is");
    }

    /** INV-09. */
    @Test
    void showsTheAdoptedTextWhileANewEditionIsDrafted() {
        var planned = Plans.ready().adopted();
        var before = Api.anyone().get(planned.plan().path()).asString();
        planned.amended().statusCode(201).body("number", equalTo(2)).body("status", equalTo("draft"));
        planned.amended().statusCode(409).body("code", equalTo("plan-draft-open"));
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        planned.plan().change(Map.of("title", Map.of("en", "Another plan"))).statusCode(200);
        Thing.risk(planned.plan(), "R2").stored();
        var after =
                Api.anyone().get(planned.plan().path()).then().statusCode(200).extract();
        assertThat(withoutStamps(after.asString())).isEqualTo(withoutStamps(before));
        Api.anyone()
                .queryParam("city", planned.led().leadCity().code())
                .get(Api.ROOT + "/action-plans")
                .then()
                .body("items.title.en", contains("A plan"));
        Api.anyone()
                .queryParam("version", "draft")
                .get(planned.plan().path())
                .then()
                .statusCode(403);
        Api.anyone()
                .queryParam("version", "2")
                .get(planned.plan().path())
                .then()
                .statusCode(404);
        Api.admin()
                .queryParam("version", "2")
                .get(planned.plan().path())
                .then()
                .body("title.en", equalTo("Another plan"));
        Api.admin()
                .queryParam("version", "published")
                .get(planned.plan().path())
                .then()
                .body("title.en", equalTo("A plan"));
        Api.anyone()
                .queryParam("version", "none")
                .get(planned.plan().path())
                .then()
                .statusCode(400);
    }

    @Test
    void areReadWhole() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        planned.action().change(Map.of("readiness", "ready")).statusCode(200);
        Api.anyone()
                .get(planned.plan().path() + "/versions/1")
                .then()
                .statusCode(200)
                .body("document.actions[0].code", equalTo("A1.1"))
                .body("document.actions[0].readiness", equalTo("idea"));
        Api.admin()
                .get(planned.plan().path() + "/versions/2")
                .then()
                .body("document.actions[0].readiness", equalTo("ready"));
        Api.anyone().get(planned.plan().path() + "/versions").then().body("items.document", everyItem(nullValue()));
    }

    @Test
    void takeTheirStepsByThoseWhoMayAlone() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        var version = planned.plan().path() + "/versions/2";
        var network = planned.led().network().code();
        var admin = People.somebody().with("network_admin", "network", network);
        Plans.moved(admin.calls(), version, "adopted").statusCode(403);
        Plans.moved(admin.calls(), version, "discarded").statusCode(403);
        Plans.moved(planned.leadPartner().calls(), version, "discarded").statusCode(403);
        Plans.moved(planned.coordinator().calls(), version, "discarded").statusCode(200);
    }

    @Test
    void putsAnAmendmentIntoForceByTwoPeople() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        var version = planned.plan().path() + "/versions/2";
        var lead = planned.leadPartner();
        Plans.moved(lead.calls(), version, "adopted")
                .statusCode(409)
                .body("unmet.code", contains("endorsement-missing"));
        planned.endorsed(planned.coordinator()).statusCode(201);
        Plans.moved(lead.calls(), version, "adopted").statusCode(200).body("status", equalTo("adopted"));
        planned.plan()
                .seenByAnyone()
                .body("publishedVersion", equalTo(2))
                .body("actions[0].title.en", equalTo("Something else"));
        Api.anyone()
                .get(planned.plan().path() + "/versions")
                .then()
                .body("items.status", contains("adopted", "superseded"));
        Api.anyone()
                .queryParam("version", 1)
                .get(planned.plan().path())
                .then()
                .body("actions[0].title.en", equalTo("An action"));
    }

    @Test
    void takesADiscardedAmendmentBackWhole() {
        var planned = Plans.ready().adopted();
        planned.amended().statusCode(201);
        planned.action().change(Map.of("title", Map.of("en", "Something else"))).statusCode(200);
        Thing.risk(planned.plan(), "R2").stored();
        Api.admin()
                .header("If-Match", "*")
                .delete(planned.plan().path() + "/risks/R1")
                .then()
                .statusCode(204);
        Plans.moved(planned.coordinator().calls(), planned.plan().path() + "/versions/2", "discarded")
                .statusCode(200);
        planned.plan()
                .seenByAdmin()
                .body("shownVersion.number", equalTo(1))
                .body("actions[0].title.en", equalTo("An action"))
                .body("actions[0].id", equalTo(planned.action().id()))
                .body("risks.code", contains("R1"));
    }

    private static String withoutStamps(String body) {
        return body.replaceAll("\"(updatedAt|etag)\":\"(\\\\.|[^\"])*\"", "");
    }
}
