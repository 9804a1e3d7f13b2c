package org.diversitynetwork.account;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diversitynetwork.shared.CannotStart;

/** Which roles the tokens of external issuers give here, as the operator says. */
@Startup
@Singleton
class IssuerRoles {
    private final Map<String, Mapping> byIssuer = new HashMap<>();

    /** One issuer's claim, and what its values mean. */
    private record Mapping(String claim, Map<String, List<RoleAt>> roles) {}

    IssuerRoles(IssuersConfig config) {
        config.byName().forEach((name, issuer) -> {
            var roles = new HashMap<String, List<RoleAt>>();
            issuer.roles().forEach((value, texts) -> roles.put(value, parsed(name, value, texts)));
            byIssuer.put(issuer.issuer(), new Mapping(issuer.roleClaim(), roles));
        });
    }

    /** The roles that this token gives; none if it is the service's own. */
    List<RoleAt> of(VerifiedToken token) {
        var mapping = byIssuer.get(token.issuer());
        if (token.own() || mapping == null) {
            return List.of();
        }
        return values(token.claims(), mapping.claim())
                .flatMap(value -> mapping.roles().getOrDefault(value, List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<RoleAt> parsed(String name, String value, List<String> texts) {
        return texts.stream()
                .map(text -> RoleAt.of(text).orElseThrow(() -> unfit(name, value, text)))
                .toList();
    }

    private static CannotStart unfit(String name, String value, String text) {
        return new CannotStart(
                "diversity.issuers.\"%s\".roles.\"%s\" has '%s', which is no role in a scope that it can be held in: write city_coordinator@city:ghent, or network_admin alone."
                        .formatted(name, value, text));
    }

    /** Issuers give a list of names, or one text with spaces between them. */
    private static Stream<String> values(Map<?, ?> claims, String path) {
        return switch (at(claims, path).orElse(List.of())) {
            case String text -> Stream.of(text.split(" "));
            case List<?> list -> list.stream().filter(String.class::isInstance).map(String.class::cast);
            default -> Stream.empty();
        };
    }

    /** The claim itself if there is one of this name, dots and all; else a dot leads into an object. */
    private static Optional<Object> at(Map<?, ?> claims, String path) {
        if (claims.get(path) != null) {
            return Optional.of(claims.get(path));
        }
        for (var dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                return at(inner, path.substring(dot + 1));
            }
        }
        return Optional.empty();
    }
}
