package org.diversitynetwork.account;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A token that is right but for what is changed about it. */
final class Forgery {
    private final String name;
    private final Map<String, Object> headers = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private Key key;
    private String raw;
    private String signature;
    private Consumer<String[]> turn = parts -> {};

    Forgery(String name) {
        this.name = name;
    }

    Forgery header(String header, Object value) {
        headers.put(header, value);
        return this;
    }

    Forgery claim(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    Forgery key(String algorithm, String id, Key with) {
        key = with;
        return header("alg", algorithm).header("kid", id);
    }

    Forgery raw(String with) {
        raw = with;
        return this;
    }

    Forgery unsigned(String with) {
        signature = with;
        return this;
    }

    Forgery turned(Consumer<String[]> with) {
        turn = with;
        return this;
    }

    String text() {
        if (raw != null) {
            return raw;
        }
        var parts = signed().split("\\.", -1);
        turn.accept(parts);
        return String.join(".", Stream.of(parts).filter(part -> part != null).toList());
    }

    private String signed() {
        headers.values().removeIf(value -> value == null);
        claims.values().removeIf(value -> value == null);
        var all = new JwtClaims();
        claims.forEach(all::setClaim);
        if (signature != null) {
            return encoded(json(headers)) + "." + encoded(all.toJson()) + "." + signature;
        }
        var token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setDoKeyValidation(false);
        headers.forEach(token.getHeaders()::setObjectHeaderValue);
        token.setPayload(all.toJson());
        token.setKey(key);
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static String json(Map<String, Object> headers) {
        var claims = new JwtClaims();
        headers.forEach(claims::setClaim);
        return claims.toJson();
    }

    static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
