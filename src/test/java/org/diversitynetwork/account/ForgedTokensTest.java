package org.diversitynetwork.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.Api;
import org.diversitynetwork.People;
import org.diversitynetwork.People.Person;
import org.diversitynetwork.shared.PemKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of forged tokens on their way through HTTP; {@link TokenVerifierTest} knows many more of them. */
@QuarkusTest
class ForgedTokensTest {
    @ConfigProperty(name = "diversity.signing-key-location")
    Path keyFile;

    private RSAPrivateCrtKey key;
    private Person person;

    @BeforeEach
    void know() throws Exception {
        key = PemKey.privateKey(keyFile);
        person = People.somebody();
    }

    /** Else the others would prove nothing. */
    @Test
    void isNoneThatOnlyLooksForged() {
        var right = right("made by hand, with all that is right");
        sent(right, Api.ROOT + "/me").statusCode(200).body("id", equalTo(person.id()));
        sent(right, Api.ROOT + "/target-groups/women").statusCode(200);
    }

    @Test
    void isRefusedWhateverItIsSentTo() {
        attacks().forEach(attack -> {
            isRefused(sent(attack, Api.ROOT + "/me"), attack);
            isRefused(sent(attack, Api.ROOT + "/target-groups/women"), attack);
        });
    }

    @Test
    void isRefusedAsOftenAsItIsTried() {
        var attack = right("alg none").header("alg", "none").unsigned("");
        sent(right("a good one before"), Api.ROOT + "/target-groups/women").statusCode(200);
        for (var i = 0; i < 5; i++) {
            isRefused(sent(attack, Api.ROOT + "/target-groups/women"), attack);
        }
    }

    private Stream<Forgery> attacks() {
        var stranger = KeyFixture.pair("RSA");
        var now = Instant.now().getEpochSecond();
        return Stream.of(
                right("alg none").header("alg", "none").unsigned(""),
                right("another algorithm").key("RS512", id(), key),
                right("HS256 with the public key")
                        .key("HS256", id(), new HmacKey(PemKey.publicHalf(key).getEncoded())),
                right("expired").claim("exp", now - 60),
                right("not yet valid").claim("nbf", now + 60),
                right("another issuer").claim("iss", "https://evil.example"),
                right("another audience").claim("aud", "another-api"),
                right("a tampered payload")
                        .turned(parts -> parts[1] = Forgery.encoded(
                                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                                        .replace(person.id(), UUID.randomUUID().toString()))),
                right("a tampered signature")
                        .turned(parts -> parts[2] = parts[2].replaceFirst("^.", parts[2].startsWith("_") ? "A" : "_")),
                right("a stranger's key").key("RS256", KeyFixture.id(stranger), stranger.getPrivate()),
                right("a stranger's key under our name").key("RS256", id(), stranger.getPrivate()),
                right("somebody else's session").claim("sid", claim(People.somebody(), "sid")),
                right("a session that never was").claim("sid", UUID.randomUUID().toString()),
                right("no session").claim("sid", null),
                right("a session that is no text").claim("sid", 7),
                right("nobody").claim("sub", "user:" + UUID.randomUUID()),
                right("a user that is no id").claim("sub", "user:admin"),
                right("no kind of subject").claim("sub", person.id()),
                right("an unknown kind of subject").claim("sub", "system:" + person.id()),
                right("an API token that never was").claim("sub", "token:" + UUID.randomUUID()),
                new Forgery("no token at all").raw("eyJ"));
    }

    /** What the person's own token says, so that one thing at a time can be wrong. */
    private Forgery right(String name) {
        return new Forgery(name)
                .header("typ", "at+jwt")
                .claim("iss", "diversity-network")
                .claim("aud", "diversity-network-api")
                .claim("sub", "user:" + person.id())
                .claim("sid", claim(person, "sid"))
                .claim("exp", Instant.now().getEpochSecond() + 300)
                .key("RS256", id(), key);
    }

    private String id() {
        return PemKey.id(PemKey.publicHalf(key));
    }

    private static String claim(Person of, String name) {
        var payload = new String(Base64.getUrlDecoder().decode(of.token().split("\\.")[1]), StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(payload).getString(name);
    }

    private static ValidatableResponse sent(Forgery attack, String path) {
        return Api.anyone()
                .header("Authorization", "Bearer " + attack.text())
                .get(path)
                .then();
    }

    private static void isRefused(ValidatableResponse answer, Forgery attack) {
        try {
            answer.statusCode(401)
                    .body("code", equalTo("credentials-invalid"))
                    .header("WWW-Authenticate", startsWith("Bearer"));
        } catch (AssertionError e) {
            throw new AssertionError(attack + ": " + e.getMessage(), e);
        }
    }
}
