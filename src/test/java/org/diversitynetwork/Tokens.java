package org.diversitynetwork;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** API tokens for tests. */
public final class Tokens {
    private Tokens() {}

    /** A token as it was made, with its secret. */
    public record Made(String id, String secret) {
        public RequestSpecification calls() {
            return Api.anyone().header("Authorization", "Bearer " + secret);
        }

        public String path() {
            return Api.ROOT + "/api-tokens/" + id;
        }

        /** What the token is told about itself. */
        public ValidatableResponse me() {
            return calls().get(Api.ROOT + "/me").then();
        }

        public ValidatableResponse seen() {
            return Api.admin().get(path()).then();
        }

        public ValidatableResponse changed(Map<String, ?> patch) {
            return Api.admin()
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(path())
                    .then();
        }

        /** The same token with another secret. */
        public Made rotated(int overlapMinutes) {
            var secret = Api.admin()
                    .contentType(ContentType.JSON)
                    .body(Map.of("overlapMinutes", overlapMinutes))
                    .post(path() + "/rotations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("secret");
            return new Made(id, secret);
        }

        public ValidatableResponse revoked() {
            return Api.admin().header("If-Match", "*").delete(path()).then();
        }
    }

    public static Made of(String partner, String... scopes) {
        return made(body(partner, scopes));
    }

    public static Made made(Map<String, Object> body) {
        var answer = posted(Api.admin(), body).statusCode(201).extract();
        return new Made(answer.path("id"), answer.path("secret"));
    }

    public static Map<String, Object> body(String partner, String... scopes) {
        return new HashMap<>(Map.of(
                "label",
                "A token for tests",
                "partnerId",
                partner,
                "scopes",
                List.of(scopes),
                "expiresAt",
                Instant.now().plus(Duration.ofDays(90)).toString()));
    }

    public static ValidatableResponse posted(RequestSpecification caller, Map<String, Object> body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + "/api-tokens")
                .then();
    }
}
