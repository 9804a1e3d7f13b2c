package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.Networks;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeApiTest {
    private static final String DATA = Api.ROOT + "/me/data";

    @Test
    void tellsAnAdministratorThatItMayEditEverything() {
        Api.admin().get(Api.ROOT + "/me").then().statusCode(200).body("mayEdit.everything", equalTo(true));
    }

    @Test
    void tellsPeopleWhoTheyAreAndWhatTheyMayEdit() {
        var led = Networks.active();
        var other = Thing.city().stored();
        var person = People.somebody()
                .with("lead_partner", "network", led.network().code())
                .with("city_coordinator", "city", other.code());
        person.me()
                .statusCode(200)
                .body("kind", equalTo("person"))
                .body("email", equalTo(person.email()))
                .body("roles.role", hasItems("lead_partner", "city_coordinator"))
                .body("mayEdit.everything", equalTo(false))
                .body("mayEdit.networks", contains(led.network().id()))
                .body("mayEdit.cities", hasItems(led.leadCity().id(), other.id()))
                .body("mayEdit.partners", contains(led.lead().id()));
    }

    @Test
    void tellsWhoeverHasNoRoleThatItMayEditNothing() {
        People.somebody()
                .me()
                .body("roles", empty())
                .body("mayEdit.networks", empty())
                .body("mayEdit.cities", empty())
                .body("mayEdit.partners", empty());
    }

    @Test
    void isNotForStrangers() {
        Api.anyone().get(Api.ROOT + "/me").then().statusCode(401).body("code", equalTo("credentials-missing"));
        Api.anyone().get(DATA).then().statusCode(401);
    }

    @Test
    void showsPeopleEverythingThatIsStoredAboutThem() {
        var city = Thing.city().stored();
        var person = People.somebody().with("city_coordinator", "city", city.code());
        person.again();
        People.post("/auth/password-resets", Map.of("email", person.email())).statusCode(204);
        var answer = person.calls().get(DATA).then().statusCode(200);
        answer.body(rows("account"), hasSize(1))
                .body(values("account", "email"), contains(person.email()))
                .body(values("account", "display_name"), contains("Person " + person.code()))
                .body(values("roles", "role"), contains("CITY_COORDINATOR"))
                .body(values("roles", "scope_id"), contains(city.id()))
                .body(rows("sessions"), hasSize(2))
                .body(values("links", "purpose"), contains("PASSWORD_RESET"))
                .body(values("deeds", "action"), hasItems("signed_in", "password_changed"));
    }

    @Test
    void showsNoSecretsAndNothingAboutOthers() {
        var person = People.somebody();
        var text = person.calls().get(DATA).asString();
        var stored =
                Database.rows("select password_hash from user_account where id = ?1", UUID.fromString(person.id()));
        assertThat(text)
                .doesNotContain(stored.getFirst().toString())
                .doesNotContain("hash")
                .doesNotContain("admin@example.org");
    }

    /** Whoever adds a table that names people shows it to them, or says here why not. */
    @Test
    void leavesNoTableOut() {
        var person = People.somebody().with("city_coordinator", "city", "trikala");
        person.again();
        People.post("/auth/password-resets", Map.of("email", person.email())).statusCode(204);
        var sections = person.calls().get(DATA).then().extract().<List<String>>path("sections.name");
        assertThat(Database.tablesWith(person.id()))
                .containsExactly("audit_entry", "one_time_link", "role_assignment", "session", "user_account");
        assertThat(sections)
                .contains("deeds", "links", "roles", "sessions", "account", "local_groups", "action_plans")
                .doesNotHaveDuplicates();
    }

    @Test
    void isErasedByThePersonItself() {
        var person = People.somebody();
        var etag = person.me().extract().<String>path("etag");
        person.calls().delete(Api.ROOT + "/me").then().statusCode(428);
        person.calls()
                .header("If-Match", "\"77\"")
                .delete(Api.ROOT + "/me")
                .then()
                .statusCode(412);
        person.calls().header("If-Match", etag).delete(Api.ROOT + "/me").then().statusCode(204);
        person.me().statusCode(401);
        Api.admin()
                .get(Api.ROOT + "/users/" + person.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("erased"));
    }

    private static String rows(String section) {
        return "sections.find { it.name == '%s' }.rows".formatted(section);
    }

    private static String values(String section, String field) {
        return rows(section) + ".collect { it.facts.find { f -> f.field == '%s' }.value }".formatted(field);
    }
}
