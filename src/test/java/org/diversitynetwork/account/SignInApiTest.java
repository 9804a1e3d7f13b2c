package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.diversitynetwork.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignInApiTest {
    @Test
    void tradesThePasswordForATokenOfFifteenMinutes() {
        Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("email", "admin@example.org", "password", "a password for tests"))
                .post(Api.ROOT + "/auth/token")
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(900));
    }

    @ParameterizedTest
    @CsvSource({"admin@example.org, wrong", "nobody@example.org, a password for tests"})
    void tellsNeitherWhichOfTheTwoIsWrong(String email, String password) {
        Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post(Api.ROOT + "/auth/token")
                .then()
                .statusCode(401)
                .body("code", equalTo("sign-in-failed"));
    }

    @Test
    void takesAPasswordOfManyBytesForAWrongOne() {
        Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("email", "ADMIN@example.org", "password", "ż".repeat(72)))
                .post(Api.ROOT + "/auth/token")
                .then()
                .statusCode(401);
    }

    @Test
    void repeatsNoPasswordInARefusal() {
        var body = Api.anyone()
                .contentType(ContentType.JSON)
                .body(Map.of("email", "no address", "password", "secret-word".repeat(10)))
                .post(Api.ROOT + "/auth/token")
                .asString();
        assertThat(body).contains("#/email").contains("#/password").doesNotContain("secret-word");
    }

    @Test
    void refusesTokensThatAreNotItsOwn() throws Exception {
        var stranger = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        var payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "{\"sub\":\"x\",\"groups\":[\"network_admin\"],\"iss\":\"diversity-network\",\"aud\":\"diversity-network-api\",\"exp\":9999999999}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var good = Api.token();
        refused(Jwt.subject("x").groups("network_admin").sign(stranger));
        refused(none + "." + payload + ".");
        refused(good.substring(0, good.length() - 6) + "AAAAAA");
        refused(Jwt.subject("x").groups("network_admin").issuer("somebody-else").sign());
        refused(Jwt.subject("x")
                .groups("network_admin")
                .audience("another-service")
                .sign());
        refused(Jwt.subject("x")
                .groups("network_admin")
                .expiresAt(Instant.EPOCH)
                .sign());
        refused("");
        Api.undocumented()
                .header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get(Api.ROOT + "/partners")
                .then()
                .statusCode(401);
        Api.undocumented()
                .header(
                        "Authorization",
                        "Bearer "
                                + Jwt.subject("x")
                                        .expiresIn(Duration.ofMinutes(5))
                                        .sign())
                .get(Api.ROOT + "/partners")
                .then()
                .statusCode(200);
    }

    @Test
    void keepsWhoeverHasNoRightFromChanging() {
        var known = Jwt.subject("x")
                .upn("x")
                .groups("visitor")
                .expiresIn(Duration.ofMinutes(5))
                .sign();
        Api.anyone()
                .header("Authorization", "Bearer " + known)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(Api.ROOT + "/partners")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    private static void refused(String token) {
        Api.undocumented()
                .header("Authorization", "Bearer " + token)
                .get(Api.ROOT + "/partners")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"diversity-network\""))
                .body("code", equalTo("credentials-invalid"));
    }
}
