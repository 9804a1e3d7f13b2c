package org.diversitynetwork.apitoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.Api;
import org.diversitynetwork.Database;
import org.diversitynetwork.LogCapture;
import org.diversitynetwork.Thing;
import org.diversitynetwork.Tokens;
import org.junit.jupiter.api.Test;

/** What can be done with an API token, until when, and from where. */
@QuarkusTest
class ApiTokenUseTest {
    @Inject
    TokenUses uses;

    @TestHTTPResource
    URI base;

    @Test
    void tellsWhoItIs() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:write");
        made.me()
                .statusCode(200)
                .body("kind", equalTo("token"))
                .body("id", equalTo(made.id()))
                .body("partnerId", equalTo(partner.id()))
                .body("mayEdit.everything", equalTo(false))
                .body("mayEdit.partners", equalTo(List.of(partner.id())))
                .body("displayName", nullValue());
    }

    @Test
    void changesItsOwnPartnerWhereItHasTheScope() {
        var partner = Thing.partner().stored();
        var writing = Tokens.of(partner.code(), "partners:write");
        renamed(writing, partner).statusCode(200);
        renamed(writing, Thing.partner().stored()).statusCode(403).body("code", equalTo("not-allowed"));
        renamed(Tokens.of(partner.code(), "partners:read"), partner)
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"))
                .body("detail", equalTo("The API token lacks the scope partners:write."));
    }

    @Test
    void isRefusedWithAWrongCheckSumBeforeTheDatabaseIsAsked() {
        var secret = Tokens.of(Thing.partner().stored().code(), "partners:read").secret();
        var mistyped = secret.substring(0, 20) + (secret.charAt(20) == 'a' ? 'b' : 'a') + secret.substring(21);
        assertThat(Database.statements(() -> isRefused(mistyped))).isZero();
    }

    @Test
    void isRefusedWhenNobodyHasIt() {
        isRefused(TokenSecret.next());
    }

    @Test
    void costsNoStatementOnceItIsKnown() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        var ofAnyone = Database.statements(() -> reads(Api.anyone()));
        Database.await(() -> Database.statements(() -> reads(made.calls())) == ofAnyone);
    }

    @Test
    void endsAtItsLastMoment() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        made.me().statusCode(200);
        Database.change(
                "update api_token set expires_at = now() - interval '1 second' where id = ?1",
                UUID.fromString(made.id()));
        Database.await(() -> made.me().extract().statusCode() == 401);
        made.seen().body("status", equalTo("expired"));
    }

    @Test
    void endsAtOnceWhenItIsRevoked() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        for (var i = 0; i < 5; i++) {
            made.me().statusCode(200);
        }
        made.revoked().statusCode(204);
        made.me().statusCode(401).body("code", equalTo("credentials-invalid"));
        made.seen().body("status", equalTo("revoked")).body("revokedAt", notNullValue());
    }

    @Test
    void endsWithItsPartner() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:read");
        made.me().statusCode(200);
        partner.move("archived").statusCode(200);
        Database.await(() -> made.me().extract().statusCode() == 401);
    }

    @Test
    void worksWithBothSecretsDuringTheOverlapOfARotation() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        var next = made.rotated(60);
        assertThat(next.secret()).isNotEqualTo(made.secret());
        made.me().statusCode(200);
        next.me().statusCode(200);
        made.seen().body("formerSecretUntil", notNullValue());
        var last = next.rotated(0);
        made.me().statusCode(401);
        next.me().statusCode(401);
        last.me().statusCode(200);
    }

    @Test
    void losesItsFormerSecretWhenTheOverlapIsOver() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        var next = made.rotated(60);
        made.me().statusCode(200);
        Database.change(
                "update api_token set former_until = now() - interval '1 second' where id = ?1",
                UUID.fromString(made.id()));
        Database.await(() -> made.me().extract().statusCode() == 401);
        next.me().statusCode(200);
    }

    @Test
    void worksFromTheAddressesOnItsListOnly() {
        var partner = Thing.partner().stored();
        var body = Tokens.body(partner.code(), "partners:read");
        body.put("ipAllowList", List.of("192.0.2.0/24"));
        var elsewhere = Tokens.made(body);
        elsewhere.me().statusCode(403).body("code", equalTo("address-not-allowed"));
        for (var i = 0; i < 3; i++) {
            elsewhere.calls().get(partner.path()).then().statusCode(403);
        }
        body.put("ipAllowList", List.of("192.0.2.0/24", "127.0.0.0/8", "::1"));
        var here = Tokens.made(body);
        here.me().statusCode(200);
        for (var i = 0; i < 3; i++) {
            here.calls().get(partner.path()).then().statusCode(200);
        }
        here.changed(Map.of("ipAllowList", List.of("192.0.2.7"))).statusCode(200);
        here.me().statusCode(403);
        here.calls().get(partner.path()).then().statusCode(403);
    }

    /** The loopback network has many addresses; the answer to one of them stays with it. */
    @Test
    void getsNothingFromMemoryElsewhere() {
        var partner = Thing.partner().stored();
        var body = Tokens.body(partner.code(), "partners:read");
        body.put("ipAllowList", List.of("127.0.0.1"));
        var made = Tokens.made(body);
        var request = "GET " + partner.path();
        var credential = "Authorization: Bearer " + made.secret();
        Database.await(() -> Database.statements(() -> sent(request, credential, "")) == 0);
        assertThat(sent(request, credential, "")).startsWith("HTTP/1.1 200");
        assertThat(sentFrom("127.0.0.2", request, credential, "")).startsWith("HTTP/1.1 403");
    }

    @Test
    void tellsWhenItWasLastUsedToWithinAMinuteOrSo() {
        var made = Tokens.of(Thing.partner().stored().code(), "partners:read");
        made.seen().body("lastUsedAt", nullValue());
        made.me().statusCode(200);
        uses.write();
        var first = made.seen().body("lastUsedAt", notNullValue()).extract().<String>path("lastUsedAt");
        made.me().statusCode(200);
        made.seen().body("lastUsedAt", equalTo(first));
        uses.write();
        assertThat(made.seen().extract().<String>path("lastUsedAt")).isGreaterThan(first);
        uses.write();
        assertThat(Database.statements(uses::write)).isZero();
    }

    @Test
    void isNotCountedAsUsedFromAnAddressThatItMayNotComeFrom() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put("ipAllowList", List.of("192.0.2.0/24"));
        var made = Tokens.made(body);
        made.me().statusCode(403);
        made.me().statusCode(403);
        uses.write();
        made.seen().body("lastUsedAt", nullValue());
    }

    @Test
    void isHeldToItsOwnLimit() {
        var body = Tokens.body(Thing.partner().stored().code(), "partners:read");
        body.put("rateLimitPerMinute", 3);
        var made = Tokens.made(body);
        Database.await(() -> made.me().extract().statusCode() == 429);
        made.me()
                .statusCode(429)
                .body("code", equalTo("rate-limited"))
                .header("RateLimit-Policy", "\"own\";q=3;w=60")
                .header("RateLimit", org.hamcrest.Matchers.startsWith("\"own\";r=0;t="))
                .header("Retry-After", notNullValue());
        Tokens.of(Thing.partner().stored().code(), "partners:read").me().statusCode(200);
    }

    @Test
    void neverStandsInTheLog() {
        var partner = Thing.partner().stored();
        var made = Tokens.of(partner.code(), "partners:read");
        var revoked = Tokens.of(partner.code(), "partners:read");
        var mistyped = made.secret().substring(0, 52) + (made.secret().endsWith("a") ? "b" : "a");
        var unknown = TokenSecret.next();
        revoked.revoked();
        String log;
        try (var capture = new LogCapture()) {
            for (var secret : List.of(made.secret(), revoked.secret(), mistyped, unknown)) {
                sent("GET /api/v1/me", "Authorization: Bearer " + secret, "");
                sent("PATCH " + partner.path(), "Authorization: Bearer " + secret + "\r\nIf-Match: *", "{\"name\":1}");
                sent("GET /api/v1/me", "Authorization: Token " + secret, "");
                sent(
                        "POST /oauth/token",
                        "Content-Type: application/x-www-form-urlencoded",
                        "grant_type=client_credentials&scope=none&client_secret="
                                + URLEncoder.encode(secret, StandardCharsets.UTF_8));
            }
            log = capture.text();
        }
        assertThat(log).isNotEmpty();
        for (var secret : List.of(made.secret(), revoked.secret(), mistyped, unknown)) {
            assertThat(log).doesNotContain(secret.substring(10, 40));
        }
    }

    /** Past any client, whose own log would hold what it sends. */
    private String sent(String request, String headers, String body) {
        return sentFrom("127.0.0.1", request, headers, body);
    }

    private String sentFrom(String address, String request, String headers, String body) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", base.getPort()));
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reads(io.restassured.specification.RequestSpecification caller) {
        caller.header("Accept-Language", Api.code("x"))
                .get(Api.ROOT + "/target-groups/women")
                .then()
                .statusCode(200);
    }

    private static void isRefused(String secret) {
        Api.anyone()
                .header("Authorization", "Bearer " + secret)
                .get(Api.ROOT + "/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("credentials-invalid"))
                .header("WWW-Authenticate", notNullValue());
    }

    private static ValidatableResponse renamed(Tokens.Made token, Thing.Stored partner) {
        return token.calls()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(new HashMap<>(Map.of("name", "Renamed by a machine")))
                .patch(partner.path())
                .then();
    }
}
