package org.diversitynetwork.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.Thing;
import org.diversitynetwork.shared.PemKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** People whom a city signs in itself, with the roles that the operator says its tokens give. */
@QuarkusTest
class ExternalIssuerApiTest {
    private static final String HERS = Api.ROOT + "/cities/bielsko-biala";

    @ConfigProperty(name = ExternalIssuer.PRIVATE_KEY)
    Path keyFile;

    @Test
    void coordinatesTheCityThatItsRoleIsMappedToAndNoOther() throws IOException {
        var token = of("Basia", "bielsko-staff").text();
        var id = Api.anyone().get(HERS).path("id");
        me(token)
                .statusCode(200)
                .body("kind", equalTo("person"))
                .body("code", nullValue())
                .body("roles.role", contains("city_coordinator"))
                .body("mayEdit.cities", contains(id));
        changed(token, HERS).statusCode(200);
        changed(token, Thing.city().stored().path()).statusCode(403).body("code", equalTo("not-allowed"));
        calls(token).get(Api.ROOT + "/users").then().statusCode(403);
    }

    @Test
    void hasNoRightsByAClaimThatIsMappedToNothing() throws IOException {
        for (var roles : List.of(List.of(), List.of("network_admin", "admin"), List.of("nowhere-staff"))) {
            var token = of("Basia", roles.toArray(String[]::new)).text();
            me(token).statusCode(200).body("roles", empty()).body("mayEdit.everything", equalTo(false));
            changed(token, HERS).statusCode(403);
        }
        var token = of("Basia").claim("roles", List.of("bielsko-staff")).text();
        changed(token, HERS).statusCode(403);
    }

    @Test
    void isRefusedWithoutTheKeyOfTheCity() throws IOException {
        var stranger = KeyFixture.pair("RSA").getPrivate();
        for (var forged : List.of(
                of("Basia", "bielsko-staff").key("RS256", ExternalIssuer.KEY, stranger),
                of("Basia", "bielsko-staff").key("RS256", "another-key", stranger),
                of("Basia", "bielsko-staff").claim("aud", "diversity-network-api"),
                of("Basia", "bielsko-staff").claim("exp", Instant.now().getEpochSecond() - 60))) {
            me(forged.text()).statusCode(401).body("code", equalTo("credentials-invalid"));
            changed(forged.text(), HERS).statusCode(401);
        }
    }

    /** Subjects are the issuer's own: no user here is meant, whatever it calls its people. */
    @Test
    void isNobodyWithAnAccountHere() throws IOException {
        var person = People.somebody().with("network_admin", "network", "techdiversity");
        var token = of("user:" + person.id()).text();
        me(token)
                .statusCode(200)
                .body("id", org.hamcrest.Matchers.not(equalTo(person.id())))
                .body("email", nullValue())
                .body("roles", empty());
    }

    @Test
    void hasNoAccountToChangeOrErase() throws IOException {
        var token = of("Basia", "bielsko-staff").text();
        calls(token).get(Api.ROOT + "/me/data").then().statusCode(200).body("sections.name", everyItem(notNullValue()));
        calls(token)
                .header("If-Match", "*")
                .delete(Api.ROOT + "/me")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-account-here"));
        calls(token)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", "whatever it was", "newPassword", People.PASSWORD))
                .post(Api.ROOT + "/me/password")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-account-here"));
    }

    /** The same person may come with more rights at one time and with fewer at another. */
    @Test
    void seesNothingThatItSawInAnotherRole() throws IOException {
        var partner = Thing.partner()
                .with(
                        "contactPoints",
                        List.of(Map.of("role", "coordinator", "label", "Office", "email", "office@example.org")))
                .stored();
        var inRole = of("Basia", "bielsko-staff").text();
        var inNone = of("Basia").text();
        for (var i = 0; i < 20; i++) {
            calls(inRole).get(partner.path()).then().body("contactPoints[0].email", equalTo("office@example.org"));
            calls(inNone).get(partner.path()).then().body("contactPoints[0].email", nullValue());
        }
    }

    private Forgery of(String subject, String... roles) throws IOException {
        PrivateKey key = PemKey.privateKey(keyFile);
        return new Forgery(subject)
                .header("typ", "JWT")
                .claim("iss", ExternalIssuer.ISSUER)
                .claim("aud", ExternalIssuer.AUDIENCE)
                .claim("sub", subject)
                .claim("exp", Instant.now().getEpochSecond() + 300)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .key("RS256", ExternalIssuer.KEY, key);
    }

    private static RequestSpecification calls(String token) {
        return Api.anyone().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse me(String token) {
        return calls(token).get(Api.ROOT + "/me").then();
    }

    /** To what it is already, since other tests read it. */
    private static ValidatableResponse changed(String token, String city) {
        return calls(token)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("timeZone", "Europe/Warsaw"))
                .patch(city)
                .then();
    }
}
