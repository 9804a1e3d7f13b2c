package org.diversitynetwork.localgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalGroupApiTest {
    @Test
    void showsTheGroupThatChoseWomenInBielskoBiala() {
        var id = Api.anyone()
                .get(Api.ROOT + "/local-groups/bielsko-biala-local-group")
                .then()
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("membersBySector.sector", contains("public", "business_support", "it_company", "education"))
                .extract()
                .<String>path("id");
        Api.anyone()
                .get(Api.ROOT + "/cities/bielsko-biala/focus/women")
                .then()
                .body("decidedByLocalGroupId", equalTo(id));
    }

    @Test
    void countsItsPresentMembersBySector() {
        var group = Thing.localGroup(Thing.city().stored()).stored();
        Thing.localGroupMember(group).stored();
        Thing.localGroupMember(group).stored();
        Thing.localGroupMember(group).with("stakeholderSector", "media").stored();
        Thing.localGroupMember(group)
                .with("stakeholderSector", "education")
                .with("leftOn", "2025-01-01")
                .stored();
        var expected = List.of(Map.of("sector", "ngo", "count", 2), Map.of("sector", "media", "count", 1));
        group.seenByAnyone().body("membersBySector", equalTo(expected)).body("memberCount", equalTo(3));
    }

    @Test
    void isAnotherAnswerOnceAMemberHasJoined() {
        var group = Thing.localGroup(Thing.city().stored()).stored();
        var before = group.seenByAnyone().extract().header("ETag");
        Thing.localGroupMember(group).stored();
        var after = group.seenByAnyone().extract().header("ETag");
        org.assertj.core.api.Assertions.assertThat(after).isNotEqualTo(before);
        Api.admin()
                .header("If-Match", before)
                .contentType("application/merge-patch+json")
                .body(Map.of("foundedOn", "2024-01-18"))
                .patch(group.path())
                .then()
                .statusCode(200);
    }

    @Test
    void isListedByCityNetworkAndState() {
        var led = Networks.active();
        var atWork = Thing.localGroup(led.leadCity()).stored();
        var closed = Thing.localGroup(led.leadCity()).stored();
        closed.move("closed").statusCode(200);
        Api.anyone()
                .queryParam("network", led.network().code())
                .get(Api.ROOT + "/local-groups")
                .then()
                .body("items.code", containsInAnyOrder(atWork.code(), closed.code()))
                .body("items.allowedTransitions", contains(nullValue(), nullValue()));
        Api.anyone()
                .queryParam("city", led.leadCity().id())
                .queryParam("status", "active,dormant")
                .get(Api.ROOT + "/local-groups")
                .then()
                .body("items.code", contains(atWork.code()));
    }

    @Test
    void restsWakesUpAndStaysClosed() {
        var group = Thing.localGroup(Thing.city().stored()).stored();
        group.move("dormant").statusCode(200).body("allowedTransitions.to", containsInAnyOrder("active", "closed"));
        group.move("active").statusCode(200);
        group.move("closed").statusCode(200).body("allowedTransitions", hasSize(0));
        group.move("active").statusCode(409).body("code", equalTo("transition-refused"));
        group.change(Map.of("foundedOn", "2024-01-18")).statusCode(409).body("code", equalTo("local-group-closed"));
    }

    @Test
    void hasACodeOfItsOwn() {
        var city = Thing.city().stored();
        var group = Thing.localGroup(city).stored();
        Thing.localGroup(city)
                .with("code", group.code())
                .posted()
                .statusCode(409)
                .body("code", equalTo("local-group-code-taken"));
    }

    @Test
    void needsACityThatIsInUse() {
        var city = Thing.city().stored();
        city.remove().statusCode(204);
        Thing.localGroup(city).posted().statusCode(400).body("errors[0].pointer", equalTo("#/city"));
    }

    @Test
    void keepsItsCityFromBeingArchivedUntilItIsClosed() {
        var city = Thing.city().stored();
        var group = Thing.localGroup(city).stored();
        city.remove().statusCode(409).body("unmet.code", contains("city-has-local-groups"));
        group.move("closed").statusCode(200);
        city.remove().statusCode(204);
    }

    @Test
    void decidesOnAFocusOfItsOwnCityOnly() {
        var city = Thing.city().stored();
        var own = Thing.localGroup(city).stored();
        var foreign = Thing.localGroup(Thing.city().stored()).stored();
        Thing.focus(city, "women")
                .with("decidedByLocalGroupId", foreign.id())
                .posted()
                .statusCode(409)
                .body("code", equalTo("city-focus-group-elsewhere"))
                .body("errors[0].pointer", equalTo("#/decidedByLocalGroupId"));
        var focus = Thing.focus(city, "women")
                .with("decidedByLocalGroupId", own.id())
                .stored();
        focus.change(Map.of("decidedByLocalGroupId", foreign.id()))
                .statusCode(409)
                .body("code", equalTo("city-focus-group-elsewhere"));
        focus.seenByAnyone().body("decidedByLocalGroupId", equalTo(own.id()));
    }

    @Test
    void belongsToTheCoordinatorOfItsCity() {
        var city = Thing.city().stored();
        var coordinator = People.somebody().with("city_coordinator", "city", city.code());
        var id = Thing.localGroup(city)
                .postedBy(coordinator.calls())
                .statusCode(201)
                .body("allowedTransitions.to", hasItem("dormant"))
                .extract()
                .<String>path("id");
        Thing.localGroup(Thing.city().stored()).postedBy(coordinator.calls()).statusCode(403);
        Api.anyone().get(Api.ROOT + "/local-groups/" + id).then().body("allowedTransitions", hasSize(0));
    }

    @Test
    void canBeTheScopeOfARole() {
        var city = Thing.city().stored();
        var group = Thing.localGroup(city).stored();
        var other = Thing.localGroup(city).stored();
        var member = People.somebody().with("local_group_member", "local_group", group.code());
        member.me().body("roles.scopeId", contains(group.id()));
        member.calls().get(group.path() + "/members").then().statusCode(200);
        member.calls().get(other.path() + "/members").then().statusCode(403);
        People.give(member.code(), "local_group_member", "local_group", "nobody-has-this")
                .statusCode(400)
                .body("errors.pointer", not(hasItem("#/role")))
                .body("errors[0].pointer", equalTo("#/scopeId"));
    }
}
