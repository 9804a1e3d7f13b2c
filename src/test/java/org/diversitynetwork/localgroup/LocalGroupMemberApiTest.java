package org.diversitynetwork.localgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Thing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LocalGroupMemberApiTest {
    private static Stored group() {
        return Thing.localGroup(Thing.city().stored()).stored();
    }

    @Test
    void isAPersonAnOrganisationOrBoth() {
        var group = group();
        var person = People.somebody().with("local_group_member", "local_group", group.code());
        Thing.localGroupMember(group)
                .with("userId", person.code())
                .with("influence", 4)
                .posted()
                .statusCode(201)
                .body("userId", equalTo(person.id()))
                .body("displayName", notNullValue())
                .body("influence", equalTo(4));
        Thing.localGroupMember(group)
                .without("organisation")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/organisation"));
    }

    @Test
    void namesAPersonThatIsThere() {
        Thing.localGroupMember(group())
                .with("userId", "nobody-has-this")
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/userId"));
    }

    @Test
    void namesNobodyWhoHasNoPartInItsCity() {
        var stranger = People.somebody().with("local_group_member", "local_group", group().code());
        Thing.localGroupMember(group())
                .with("userId", stranger.code())
                .posted()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/userId"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void sitsInAGroupOnceAtATime() {
        var group = group();
        var person = People.somebody().with("local_group_member", "local_group", group.code());
        var first = Thing.localGroupMember(group).with("userId", person.id()).stored();
        Thing.localGroupMember(group)
                .with("userId", person.id())
                .posted()
                .statusCode(409)
                .body("code", equalTo("local-group-member-once"));
        first.change(Map.of("leftOn", "2025-01-01")).statusCode(200);
        Thing.localGroupMember(group).with("userId", person.id()).posted().statusCode(201);
        Api.admin()
                .queryParam("present", false)
                .get(group.path() + "/members")
                .then()
                .body("items.id", contains(first.id()));
    }

    @Test
    void doesNotJoinOrLeaveInTheFuture() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        var group = group();
        Thing.localGroupMember(group)
                .with("joinedOn", tomorrow)
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("in-future"));
        var member = Thing.localGroupMember(group).stored();
        member.change(Map.of("leftOn", tomorrow)).statusCode(400).body("errors[0].pointer", equalTo("#/leftOn"));
        member.change(Map.of("leftOn", "2023-01-01")).statusCode(400).body("errors[0].code", equalTo("before-start"));
    }

    @Test
    void doesNotJoinAClosedGroup() {
        var group = group();
        var member = Thing.localGroupMember(group).stored();
        group.move("closed").statusCode(200);
        Thing.localGroupMember(group).posted().statusCode(409).body("code", equalTo("local-group-closed"));
        member.change(Map.of("influence", 1)).statusCode(409).body("code", equalTo("local-group-closed"));
    }

    @Test
    void isSoughtInItsOwnGroup() {
        var member = Thing.localGroupMember(group()).stored();
        Api.admin().get(group().path() + "/members/" + member.id()).then().statusCode(404);
    }

    @Test
    void isListedBySector() {
        var group = group();
        Thing.localGroupMember(group).stored();
        var media =
                Thing.localGroupMember(group).with("stakeholderSector", "media").stored();
        Api.admin()
                .queryParam("sector", "media,citizen")
                .get(group.path() + "/members")
                .then()
                .body("items.id", contains(media.id()));
    }

    @Test
    void isTakenBackWhenAddedByMistake() {
        var group = group();
        var member = Thing.localGroupMember(group).stored();
        member.remove().statusCode(204);
        member.seenByAdmin().statusCode(404);
        group.seenByAnyone().body("memberCount", equalTo(0));
    }

    @Test
    void staysWithoutANameWhenThePersonIsErased() {
        var group = group();
        var person = People.somebody().with("local_group_member", "local_group", group.code());
        var member = Thing.localGroupMember(group)
                .with("userId", person.id())
                .with("stakeholderSector", "education")
                .stored();
        Api.admin().header("If-Match", "*").delete(person.path()).then().statusCode(204);
        member.seenByAdmin()
                .body("displayName", nullValue())
                .body("stakeholderSector", equalTo("education"))
                .body("joinedOn", equalTo("2024-01-18"));
        member.change(Map.of("leftOn", "2025-01-01")).statusCode(200);
        Thing.localGroupMember(group)
                .with("userId", person.id())
                .posted()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void isShownToThePersonAmongWhatIsStored() {
        var group = group();
        var person = People.somebody().with("local_group_member", "local_group", group.code());
        Thing.localGroupMember(group).with("userId", person.id()).stored();
        person.calls()
                .get(Api.ROOT + "/me/data")
                .then()
                .body(
                        "sections.find { it.name == 'local_groups' }.rows.facts.flatten().find { it.field == 'local_group' }.value",
                        equalTo(group.code()));
    }

    @Test
    void isKnownToThoseWhoWorkInItsCityAlone() {
        var city = Thing.city().stored();
        var group = Thing.localGroup(city).stored();
        Thing.localGroupMember(group).stored();
        var partner = Thing.partner().with("cityId", city.code()).stored();
        var editor = People.somebody().with("partner_editor", "partner", partner.code());
        editor.calls().get(group.path() + "/members").then().body("items", hasSize(1));
        editor.calls().get(group().path() + "/members").then().statusCode(403);
        Thing.localGroupMember(group).postedBy(editor.calls()).statusCode(403);
        Api.anyone().get(group.path() + "/members").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"influence", "importance"})
    void hasItsWeightFromOneToFive(String field) {
        var group = group();
        var member = Thing.localGroupMember(group).with(field, 1).stored();
        for (var outside : List.of(0, 6)) {
            Thing.localGroupMember(group)
                    .with(field, outside)
                    .posted()
                    .statusCode(400)
                    .body("errors.pointer", contains("#/" + field))
                    .body("errors.code", contains("out-of-range"));
            member.change(Map.of(field, outside))
                    .statusCode(400)
                    .body("errors.pointer", contains("#/" + field))
                    .body("errors.code", contains("out-of-range"));
        }
        member.change(Map.of(field, 5)).statusCode(200).body(field, equalTo(5));
    }
}
