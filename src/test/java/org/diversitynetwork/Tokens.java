package org.diversitynetwork;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

        public ValidatableResponse revoked() {
            return Api.admin().header("If-Match", "*").delete(path()).then();
        }
    }

    public static Made of(String partner, String... scopes) {
        var answer = posted(Api.admin(), body(partner, scopes)).statusCode(201).extract();
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
                "2027-06-30T00:00:00Z"));
    }

    public static ValidatableResponse posted(RequestSpecification caller, Map<String, Object> body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + "/api-tokens")
                .then();
    }
}
