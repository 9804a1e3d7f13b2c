package org.diversitynetwork.baseline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.Networks.Led;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BaselineCommentApiTest {
    private Led led;
    private Stored study;

    @BeforeEach
    void begin() {
        led = Networks.active();
        study = Thing.baselineStudy(led.leadCity()).stored();
    }

    @Test
    void isSaidByTheLocalGroupAndReadByThoseWhoWorkInTheCity() {
        var group = Thing.localGroup(led.leadCity()).stored();
        var member = People.somebody().with("local_group_member", "local_group", group.code());
        Thing.baselineComment(study.id()).stored();
        Thing.baselineComment(study.id())
                .with("section", "weaknesses")
                .postedBy(member.calls())
                .statusCode(201);
        for (var reader : List.of(member, at("city_coordinator", "city", led.leadCity()), leader())) {
            reader.calls()
                    .get(study.path() + "/comments")
                    .then()
                    .statusCode(200)
                    .body("items.section", contains(nullValue(), equalTo("weaknesses")));
        }
        member.calls()
                .queryParam("section", "weaknesses,threats")
                .get(study.path() + "/comments")
                .then()
                .body("items.body", contains("This belongs here too."));
    }

    @Test
    void staysAmongThoseWhoWorkInTheCity() {
        var comment = Thing.baselineComment(study.id()).stored();
        var stranger = at("city_coordinator", "city", Networks.active().leadCity());
        stranger.calls().get(comment.path()).then().statusCode(404);
        Thing.baselineComment(study.id()).postedBy(stranger.calls()).statusCode(404);
        publish();
        stranger.calls().get(comment.path()).then().statusCode(403);
        Thing.baselineComment(study.id()).postedBy(stranger.calls()).statusCode(403);
        comment.seenByAnyone().statusCode(401);
        Thing.baselineComment(study.id()).postedBy(Api.anyone()).statusCode(401);
    }

    @Test
    void isRemovedByTheCoordinatorOnly() {
        var comment = Thing.baselineComment(study.id()).stored();
        removed(leader(), comment, 403);
        removed(at("city_coordinator", "city", Networks.active().leadCity()), comment, 404);
        removed(at("city_coordinator", "city", led.leadCity()), comment, 204);
        comment.seenByAdmin().statusCode(404);
    }

    @Test
    void isOfOneStudyOnly() {
        var comment = Thing.baselineComment(study.id()).stored();
        var other = Thing.baselineStudy(led.leadCity()).stored();
        Api.admin().get(other.path() + "/comments/" + comment.id()).then().statusCode(404);
    }

    @Test
    void comesTooLateOnceALaterEditionIsPublished() {
        Database.change("update baseline_study set status = 'SUPERSEDED' where id = cast(?1 as uuid)", study.id());
        Thing.baselineComment(study.id()).posted().statusCode(409).body("code", equalTo("baseline-study-superseded"));
    }

    @Test
    void saysSomething() {
        Thing.baselineComment(study.id())
                .with("body", " ")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/body"));
        Thing.baselineComment(study.id())
                .with("section", "moods")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/section"));
    }

    private void publish() {
        Database.change("update baseline_study set status = 'PUBLISHED' where id = cast(?1 as uuid)", study.id());
    }

    private static Person at(String role, String scope, Stored thing) {
        return People.somebody().with(role, scope, thing.code());
    }

    private Person leader() {
        return at("lead_partner", "network", led.network());
    }

    private static void removed(Person by, Stored comment, int status) {
        by.calls().header("If-Match", "*").delete(comment.path()).then().statusCode(status);
    }
}
