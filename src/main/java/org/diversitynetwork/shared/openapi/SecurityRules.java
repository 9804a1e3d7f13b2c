package org.diversitynetwork.shared.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diversitynetwork.shared.access.TokenScope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;

/** The ways to authorise, and those of them that can work for an operation. */
final class SecurityRules {
    private static final String PERSON = "bearer";
    private static final String API_TOKEN = "apiToken";
    private static final String CLIENT = "clientCredentials";
    private static final List<String> ANY_SCOPE = List.of();

    private final OperationFacts facts;

    SecurityRules(OperationFacts facts) {
        this.facts = facts;
    }

    static void describe(Components components) {
        components.addSecurityScheme(
                PERSON,
                scheme(Type.HTTP, "A person: the access token that `signIn` answers with. Tokens follow RFC8725.")
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        components.addSecurityScheme(
                API_TOKEN,
                scheme(Type.HTTP, "A partner's system: the secret that `createApiToken` answered with.")
                        .scheme("bearer")
                        .bearerFormat("dvn_…"));
        components.addSecurityScheme(
                CLIENT,
                scheme(
                                Type.OAUTH2,
                                "A partner's system whose library expects OAuth 2: the API token is the `client_secret`, its id the `client_id`, and what it is traded for lasts 15 minutes. Without a choice of scopes it has all of the API token's. Tokens follow RFC8725.")
                        .flows(OASFactory.createOAuthFlows()
                                .clientCredentials(OASFactory.createOAuthFlow()
                                        .tokenUrl("/oauth/token")
                                        .scopes(scopes()))));
    }

    private static SecurityScheme scheme(Type type, String description) {
        return OASFactory.createSecurityScheme().type(type).description(description);
    }

    private static Map<String, String> scopes() {
        var scopes = new LinkedHashMap<String, String>();
        for (var scope : TokenScope.values()) {
            scopes.put(scope.text(), scope.meaning());
        }
        return scopes;
    }

    /** What everybody may read needs no credential, but shows more to some who send one. */
    void apply(HttpMethod method, Operation operation) {
        var permission = facts.permission(operation.getOperationId());
        permission.ifPresent(right -> operation.addExtension("x-required-permission", right));
        var ways = new ArrayList<SecurityRequirement>();
        if (permission.isEmpty() && method == HttpMethod.GET) {
            ways.add(OASFactory.createSecurityRequirement());
        }
        if (permission.isPresent() || method == HttpMethod.GET) {
            ways.add(OASFactory.createSecurityRequirement().addScheme(PERSON));
        }
        tokenScopes(method, permission).ifPresent(scopes -> {
            ways.add(OASFactory.createSecurityRequirement().addScheme(API_TOKEN));
            ways.add(OASFactory.createSecurityRequirement().addScheme(CLIENT, scopes));
            scopes.forEach(scope -> operation.description(
                    "%s An API token needs the scope `%s`.".formatted(operation.getDescription(), scope)));
        });
        operation.security(ways);
    }

    /** Codes of the refusals that follow from who may call. */
    List<String> codes(HttpMethod method, Operation operation) {
        var permission = facts.permission(operation.getOperationId());
        var codes = new ArrayList<String>();
        if (permission.isPresent()) {
            codes.addAll(List.of("credentials-missing", "not-allowed"));
        }
        tokenScopes(method, permission).ifPresent(scopes -> {
            if (!scopes.isEmpty()) {
                codes.add("insufficient-scope");
            }
        });
        return codes;
    }

    /** The scopes that a token needs for the operation; empty where no token helps. */
    private Optional<List<String>> tokenScopes(HttpMethod method, Optional<String> permission) {
        if (permission.isPresent()) {
            return facts.scopesFor(permission.get());
        }
        return method == HttpMethod.GET ? Optional.of(ANY_SCOPE) : Optional.empty();
    }
}
