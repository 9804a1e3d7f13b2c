package org.diversitynetwork.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Plans;
import org.diversitynetwork.Plans.Planned;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comments on a plan or a study is asked by nobody for who it was: the record of changes does not know it. */
@QuarkusTest
class UnattributedCommentsTest {
    private static final Map<String, String> WORDS = Map.of("body", "Evenings, please.", "language", "en");

    private Planned planned;
    private Person member;
    private String request;

    @BeforeEach
    void consult() {
        planned = Plans.ready();
        planned.moved(Api.admin(), "consultation").statusCode(200);
        member = People.somebody()
                .with("local_group_member", "city", planned.led().leadCity().code());
        request = Api.code("request");
    }

    private String said(String collection) {
        return member.calls()
                .header("X-Request-Id", request)
                .contentType(ContentType.JSON)
                .body(WORDS)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String consultation() {
        return planned.plan().path() + "/consultation/comments";
    }

    private void leadsBackToNobody(String comment) {
        assertThat(Trail.one("thingId", comment))
                .containsEntry("action", "created")
                .containsEntry("caller", "anonymous")
                .containsEntry("tokenId", null)
                .containsEntry("requestId", null);
        assertThat(entriesWith(comment, member.id())).isZero();
        assertThat(entriesWith(comment, request)).isZero();
        member.calls().get(Api.ROOT + "/me/data").then().statusCode(200).body(not(containsString(comment)));
    }

    /** Entries that hold both, in whatever columns. */
    private static int entriesWith(String one, String other) {
        return Database.rows(
                        "select e.id from audit_entry e where strpos(e::text, ?1) > 0 and strpos(e::text, ?2) > 0",
                        one,
                        other)
                .size();
    }

    @Test
    void doesNotKnowWhoCommentedOnAPlan() {
        leadsBackToNobody(said(consultation()));
    }

    @Test
    void doesNotKnowWhoCommentedOnABaselineStudy() {
        var study = Thing.baselineStudy(planned.led().leadCity()).stored();
        leadsBackToNobody(said(study.path() + "/comments"));
    }

    @Test
    void knowsWhoAnsweredForTheCity() {
        var comment = said(consultation());
        var coordinator = planned.coordinator();
        coordinator
                .calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("reply", Map.of("en", "Yes.")))
                .patch(consultation() + "/" + comment)
                .then()
                .statusCode(200);
        assertThat(Trail.last("thingId", comment))
                .containsEntry("action", "moved")
                .containsEntry("caller", "user:" + coordinator.id());
        assertThat(Trail.last("thingId", comment).get("requestId")).isNotNull();
    }

    @Test
    void knowsWhoRemovedACommentOnABaselineStudy() {
        var study = Thing.baselineStudy(planned.led().leadCity()).stored();
        var comment = said(study.path() + "/comments");
        var coordinator = planned.coordinator();
        coordinator
                .calls()
                .header("If-Match", "*")
                .delete(study.path() + "/comments/" + comment)
                .then()
                .statusCode(204);
        assertThat(Trail.last("thingId", comment))
                .containsEntry("action", "removed")
                .containsEntry("caller", "user:" + coordinator.id());
    }
}
