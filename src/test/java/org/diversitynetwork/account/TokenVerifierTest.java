package org.diversitynetwork.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.diversitynetwork.shared.PemKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to be wrong that we know of, and the few to be right. */
class TokenVerifierTest {
    private static final KeyPair OWN = KeyFixture.pair("RSA");
    private static final KeyPair CITY = KeyFixture.pair("RSA");
    private static final KeyPair CITY_EDWARDS = KeyFixture.pair("Ed25519");
    private static final KeyPair STRANGER = KeyFixture.pair("RSA");

    @TempDir
    static Path folder;

    private static KeyFixture.Watch watch;
    private static IssuerServer city;
    private static TokenSigner signer;
    private static TokenVerifier verifier;

    @BeforeAll
    static void trustACity() throws Exception {
        watch = new KeyFixture.Watch();
        KeyFixture.sign(folder, OWN);
        city = new IssuerServer();
        city.publish("city-rsa", CITY);
        city.publish("city-edwards", CITY_EDWARDS);
        var keys = KeyFixture.keys(folder, watch);
        signer = new TokenSigner(keys, KeyFixture.TOKENS, watch);
        var issuers = KeyFixture.issuers(Map.of(
                "city.issuer", "https://login.city.example/realms/city",
                "city.jwks", city.address().toString(),
                "city.audience", "diversity"));
        verifier = new TokenVerifier(new TrustedIssuers(keys, KeyFixture.TOKENS, issuers, watch), watch);
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void acceptsOurOwnTokens() {
        var token = verifier.verify(signer.sign("somebody", Map.of("family", "f1"), Duration.ofMinutes(15)));
        assertThat(token.own()).isTrue();
        assertThat(token.issuer()).isEqualTo("diversity-network");
        assertThat(token.subject()).isEqualTo("somebody");
        assertThat(token.claims()).containsEntry("family", "f1").containsKey("jti");
        assertThat(token.expiresAt()).isEqualTo(watch.now.plusSeconds(900));
    }

    @Test
    void letsNoClaimReplaceWhatTheServiceSaysOfItself() {
        var claims = Map.<String, Object>of("iss", "https://evil.example", "sub", "other", "exp", 99_999_999_999L);
        var token = verifier.verify(signer.sign("somebody", claims, Duration.ofMinutes(15)));
        assertThat(token.subject()).isEqualTo("somebody");
        assertThat(token.expiresAt()).isEqualTo(watch.now.plusSeconds(900));
    }

    @ParameterizedTest
    @MethodSource("goodOnes")
    void accepts(Forgery good) {
        assertThat(verifier.verify(good.text()).subject()).isEqualTo("somebody");
    }

    static Stream<Forgery> goodOnes() {
        return Stream.of(
                ours("an untouched one"),
                ours("one that expired within the skew").claim("exp", now() - 29),
                ours("one valid within the skew").claim("nbf", now() + 29),
                ours("one for several audiences").claim("aud", List.of("other", "diversity-network-api")),
                ours("the type of OAuth").header("typ", "at+jwt"),
                cities("an issuer's with RSA"),
                cities("an issuer's with EdDSA").key("EdDSA", "city-edwards", CITY_EDWARDS.getPrivate()),
                ours("keys that it brings are not looked at").header("jku", "https://evil.example/jwks.json"),
                ours("certificates neither").header("x5u", "https://evil.example/cert.pem"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refuses(Forgery attack) {
        assertThatThrownBy(() -> verifier.verify(attack.text()))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasNoCause();
    }

    static Stream<Forgery> attacks() {
        return Stream.of(
                ours("alg none, signed").claim("x", 1).header("alg", "none").unsigned("c2ln"),
                ours("alg none, no signature").header("alg", "none").unsigned(""),
                ours("alg nOnE").header("alg", "nOnE").unsigned("c2ln"),
                ours("no alg").header("alg", null).unsigned("c2ln"),
                ours("HS256 with the public key's bytes")
                        .key(
                                "HS256",
                                KeyFixture.id(OWN),
                                new HmacKey(OWN.getPublic().getEncoded())),
                ours("HS256 with the public key's PEM")
                        .key("HS256", KeyFixture.id(OWN), new HmacKey(bytes(PemKey.text(OWN.getPublic())))),
                ours("HS256 with an issuer's public key")
                        .claim("iss", "https://login.city.example/realms/city")
                        .claim("aud", "diversity")
                        .key("HS256", "city-rsa", new HmacKey(CITY.getPublic().getEncoded())),
                ours("RS512").key("RS512", KeyFixture.id(OWN), OWN.getPrivate()),
                ours("PS256").key("PS256", KeyFixture.id(OWN), OWN.getPrivate()),
                ours("ours with EdDSA").key("EdDSA", "city-edwards", CITY_EDWARDS.getPrivate()),
                ours("EdDSA named, RSA key meant").header("alg", "EdDSA").unsigned("c2ln"),
                ours("expired").claim("exp", now() - 30),
                ours("no expiry").claim("exp", null),
                ours("an expiry that is no number").claim("exp", "tomorrow"),
                ours("an expiry beyond time").claim("exp", Long.MAX_VALUE),
                ours("an expiry that is no whole number").claim("exp", 1e300),
                ours("not yet valid").claim("nbf", now() + 31),
                ours("not valid before something").claim("nbf", "later"),
                ours("no issuer").claim("iss", null),
                ours("an unknown issuer").claim("iss", "https://evil.example"),
                ours("an issuer that only looks alike").claim("iss", "diversity-network/"),
                ours("an issuer that is a list").claim("iss", List.of("diversity-network")),
                ours("no audience").claim("aud", null),
                ours("another audience").claim("aud", "other"),
                ours("an audience of an issuer").claim("aud", "diversity"),
                ours("an audience that is an object").claim("aud", Map.of("diversity-network-api", 1)),
                ours("no subject").claim("sub", null),
                ours("a subject that is a number").claim("sub", 7),
                ours("an unknown key").header("kid", "unknown"),
                ours("no key named").header("kid", null),
                ours("a key named by a number").header("kid", 7),
                ours("a path as a key's name").header("kid", "../../private.pem"),
                ours("a stranger's key under our key's name").key("RS256", KeyFixture.id(OWN), STRANGER.getPrivate()),
                ours("a stranger's key that it brings")
                        .header("jwk", jwk(STRANGER))
                        .key("RS256", KeyFixture.id(STRANGER), STRANGER.getPrivate()),
                ours("a stranger's key under our name that it brings")
                        .header("jwk", jwk(STRANGER))
                        .key("RS256", KeyFixture.id(OWN), STRANGER.getPrivate()),
                ours("ours with an issuer's key").key("RS256", "city-rsa", CITY.getPrivate()),
                cities("an issuer's with our key").key("RS256", KeyFixture.id(OWN), OWN.getPrivate()),
                cities("an issuer's with our key under its name").key("RS256", "city-rsa", OWN.getPrivate()),
                cities("an issuer's with our audience").claim("aud", "diversity-network-api"),
                cities("an issuer's key of another kind").key("RS256", "city-edwards", CITY.getPrivate()),
                ours("an extension that must be understood").header("crit", List.of("exp")),
                ours("an extension that libraries understand")
                        .header("crit", List.of("b64"))
                        .header("b64", true),
                ours("a crit of nothing").header("crit", List.of()),
                ours("a logout token").header("typ", "logout+jwt"),
                ours("an oversized one").claim("x", "x".repeat(8 * 1024)),
                ours("another payload").turned(parts -> parts[1] = encoded(parts[1], "somebody", "anybody!")),
                ours("another header").turned(parts -> parts[0] = encoded(parts[0], "JWT", "jwt")),
                ours("another signature")
                        .turned(parts -> parts[2] = parts[2].replaceFirst("^.", parts[2].startsWith("_") ? "A" : "_")),
                ours("half a signature").turned(parts -> parts[2] = parts[2].substring(0, 171)),
                ours("a signature written otherwise").turned(parts -> parts[2] = parts[2] + "="),
                ours("a signature with bits to spare").turned(parts -> parts[2] = spareBits(parts[2])),
                ours("a signature with rubbish inside").turned(parts -> parts[2] = "!" + parts[2]),
                ours("two parts").turned(parts -> parts[2] = null),
                ours("five parts").turned(parts -> parts[2] = parts[2] + ".a.b"),
                ours("a line break at the end").turned(parts -> parts[2] = parts[2] + "\n"),
                raw("nothing", ""),
                raw("only dots", ".."),
                raw("a payload that is no JSON", Forgery.encoded("{\"alg\":\"RS256\"}") + ".bm8.c2ln"),
                raw(
                        "a payload that is a list",
                        Forgery.encoded("{\"alg\":\"RS256\"}") + "." + Forgery.encoded("[1]") + ".c2ln"),
                raw("a header that is no JSON", "bm8." + Forgery.encoded("{\"iss\":\"diversity-network\"}") + ".c2ln"),
                raw("an API token", "dvn_" + "a".repeat(49)));
    }

    @Test
    void writesNoTokenIntoItsReasons() {
        var said = new StringBuffer();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.append(line.getMessage()).append(Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger(TokenVerifier.class.getName());
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            attacks().forEach(attack -> {
                assertThatThrownBy(() -> verifier.verify(attack.text())).isNotNull();
            });
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(said).contains("refused").doesNotContain("eyJ");
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> verifier.verify(null)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void refusesEveryChangedCharacter() {
        var random = new Random(3);
        var text = ours("any").text();
        for (var i = 0; i < 3000; i++) {
            var changed = new StringBuilder(text);
            var place = random.nextInt(text.length());
            changed.setCharAt(place, (char) (32 + random.nextInt(95)));
            if (changed.compareTo(new StringBuilder(text)) != 0) {
                assertThatThrownBy(() -> verifier.verify(changed.toString()))
                        .as(changed.toString())
                        .isInstanceOf(AuthenticationFailedException.class);
            }
        }
    }

    private static Forgery ours(String name) {
        return new Forgery(name)
                .header("typ", "JWT")
                .claim("iss", "diversity-network")
                .claim("aud", "diversity-network-api")
                .claim("sub", "somebody")
                .claim("exp", now() + 900)
                .key("RS256", KeyFixture.id(OWN), OWN.getPrivate());
    }

    private static Forgery cities(String name) {
        return ours(name)
                .claim("iss", "https://login.city.example/realms/city")
                .claim("aud", "diversity")
                .key("RS256", "city-rsa", CITY.getPrivate());
    }

    private static Forgery raw(String name, String text) {
        return new Forgery(name).raw(text);
    }

    private static long now() {
        return watch.now.getEpochSecond();
    }

    private static Map<String, Object> jwk(KeyPair pair) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic())
                    .toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String part, String from, String to) {
        var text = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return Forgery.encoded(text.replace(from, to));
    }

    /** Another last character that most decoders read as the same bytes. */
    private static String spareBits(String signature) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.indexOf(signature.charAt(signature.length() - 1));
        var other = signature.substring(0, signature.length() - 1) + alphabet.charAt(last + 1);
        assertThat(Base64.getUrlDecoder().decode(other))
                .isEqualTo(Base64.getUrlDecoder().decode(signature));
        return other;
    }
}
