package org.diversitynetwork.apitoken;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diversitynetwork.account.TokenSigner;
import org.diversitynetwork.shared.access.TokenScope;

/** Trading an API token for a short access token that may do the same, or less. */
@ApplicationScoped
public class ClientCredentialsService {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    static final String SCOPE = "scope";

    private final BearerApiToken apiTokens;
    private final TokenSigner signer;
    private final Clock clock;

    /** What is answered; the names are those of the standard. */
    record Granted(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {}

    /** What a refusal is answered with. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refused(
            String error, @JsonProperty("error_description") String description) {}

    ClientCredentialsService(BearerApiToken apiTokens, TokenSigner signer, Clock clock) {
        this.apiTokens = apiTokens;
        this.signer = signer;
        this.clock = clock;
    }

    Response trade(ClientCredentials client, String grantType, String scope, String address) {
        if (!"client_credentials".equals(grantType)) {
            return refuse(400, "unsupported_grant_type", "grant_type is client_credentials.");
        }
        var secret = client.secret();
        if (secret == null || !apiTokens.recognises(secret)) {
            return refuseClient();
        }
        try {
            var known = apiTokens.check(secret);
            var id = known.caller().tokenId().toString();
            var isOther = client.id() != null
                    && !client.id().isBlank()
                    && !client.id().equals(id);
            if (isOther || !known.from().test(address)) {
                return refuseClient();
            }
            return grant(id, known.caller().tokenScopes(), known.until(), scope);
        } catch (AuthenticationFailedException e) {
            return refuseClient();
        }
    }

    private Response grant(String id, Set<TokenScope> scopes, Instant until, String wanted) {
        var has = scopes.stream().map(TokenScope::text).collect(Collectors.toCollection(java.util.TreeSet::new));
        var asked = wanted == null || wanted.isBlank()
                ? has
                : Set.copyOf(Arrays.asList(wanted.strip().split(" +")));
        if (!has.containsAll(asked)) {
            return refuse(400, "invalid_scope", "The API token has the scopes: " + String.join(" ", has));
        }
        var left = Duration.between(clock.instant(), until);
        var life = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        var granted = String.join(" ", asked);
        var token = signer.sign(TokenSubject.PREFIX + ":" + id, Map.of(SCOPE, granted), life);
        return Response.ok(new Granted(token, "Bearer", life.toSeconds(), granted))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response refuseClient() {
        return Response.fromResponse(refuse(401, "invalid_client", "The API token is unknown, expired or revoked."))
                .header("WWW-Authenticate", "Basic realm=\"diversity-network\"")
                .build();
    }

    private static Response refuse(int status, String error, String description) {
        return Response.status(status)
                .entity(new Refused(error, description))
                .header("Cache-Control", "no-store")
                .build();
    }
}
