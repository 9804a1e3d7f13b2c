package org.diversitynetwork;

import io.quarkus.arc.Arc;
import io.quarkus.mailer.MockMailbox;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** People for tests: invited, with a password of their own, and signed in. */
public final class People {
    public static final String PASSWORD = "a sound password for tests";

    private People() {}

    /** A person with an account, and what it is signed in with. */
    public record Person(String id, String code, String email, String token, String refreshToken) {
        public RequestSpecification calls() {
            return Api.anyone().header("Authorization", "Bearer " + token);
        }

        public Person with(String role, String scope, String scopeId) {
            People.give(code, role, scope, scopeId).statusCode(201);
            return this;
        }

        public ValidatableResponse me() {
            return calls().get(Api.ROOT + "/me").then();
        }

        public ValidatableResponse moved(String to) {
            return Api.admin()
                    .header("If-Match", "*")
                    .contentType(ContentType.JSON)
                    .body(Map.of("to", to))
                    .post(path() + "/transitions")
                    .then();
        }

        /** The same person, signed in once more. */
        public Person again() {
            var tokens = signIn(email, PASSWORD).statusCode(200).extract();
            return new Person(id, code, email, tokens.path("accessToken"), tokens.path("refreshToken"));
        }

        public String path() {
            return Api.ROOT + "/users/" + code;
        }
    }

    /** Somebody without any role. */
    public static Person somebody() {
        var code = Api.code("user");
        var email = code + "@example.org";
        var id = invited(code, email).statusCode(201).extract().<String>path("id");
        setPassword(linkFor(email), PASSWORD).statusCode(204);
        var tokens = signIn(email, PASSWORD).statusCode(200).extract();
        return new Person(id, code, email, tokens.path("accessToken"), tokens.path("refreshToken"));
    }

    public static ValidatableResponse invited(String code, String email) {
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "displayName", "Person " + code, "email", email, "locale", "en"))
                .post(Api.ROOT + "/users")
                .then();
    }

    /** The token of the last link that was sent to this address. */
    public static String linkFor(String email) {
        var mails = Arc.container().instance(MockMailbox.class).get().getMailsSentTo(email);
        var text = mails.getLast().getText();
        return text.substring(text.indexOf("#token=") + 7).split("\\s")[0];
    }

    public static int mailsTo(String email) {
        return Arc.container()
                .instance(MockMailbox.class)
                .get()
                .getMailsSentTo(email)
                .size();
    }

    public static ValidatableResponse setPassword(String link, String password) {
        return post("/auth/passwords", Map.of("token", link, "password", password));
    }

    public static ValidatableResponse signIn(String email, String password) {
        return post("/auth/token", Map.of("email", email, "password", password));
    }

    public static ValidatableResponse give(String user, String role, String scope, String scopeId) {
        var body = new HashMap<String, Object>(Map.of("role", role, "scope", scope));
        if (scopeId != null) {
            body.put("scopeId", scopeId);
        }
        return Api.admin()
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + "/users/" + user + "/roles")
                .then();
    }

    public static ValidatableResponse post(String path, Object body) {
        return Api.anyone()
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.ROOT + path)
                .then();
    }
}
