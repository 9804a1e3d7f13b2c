package org.diversitynetwork.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedKeysTest {
    private static final String PATH = "/.well-known/jwks.json";

    @Inject
    TokenSigner signer;

    @Inject
    TokenVerifier verifier;

    @Test
    void verifyTheTokensOfTheService() throws Exception {
        var text = signer.sign("somebody", Map.of(), Duration.ofMinutes(1));
        var token = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(text);
        var keys = new JsonWebKeySet(given().get(PATH).asString());
        token.setKey(keys.findJsonWebKey(token.getKeyIdHeaderValue(), "RSA", "sig", "RS256")
                .getKey());
        assertThat(token.verifySignature()).isTrue();
        assertThat(verifier.verify(text).subject()).isEqualTo("somebody");
    }

    @Test
    void holdNothingPrivate() {
        List<Map<String, String>> keys = given().get(PATH).jsonPath().getList("keys");
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key).containsOnlyKeys("kty", "kid", "use", "alg", "n", "e"));
    }

    @Test
    void mayBeCachedAndAreNotSentTwice() {
        var etag = given().get(PATH)
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Cache-Control", containsString("public"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get(PATH).then().statusCode(304);
        given().head(PATH).then().statusCode(200).header("ETag", etag);
    }
}
