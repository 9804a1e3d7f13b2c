package org.diversitynetwork.apitoken;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.access.SubjectKind;
import org.diversitynetwork.shared.access.TokenScope;

/** Access tokens that API tokens were traded for: they end with the API token, at once. */
@Singleton
class TokenSubject implements SubjectKind {
    static final String PREFIX = "token";

    private final TokenAccess access;

    TokenSubject(TokenAccess access) {
        this.access = access;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Known load(UUID id, Map<String, Object> claims, Instant expires) {
        var token = ApiToken.withId(id).orElseThrow(AuthenticationFailedException::new);
        var until = expires.isBefore(token.expiresAt) ? expires : token.expiresAt;
        return access.known(token, until, granted(claims));
    }

    /** The scopes that were asked for at the trade; those of them that the API token still has count. */
    private static Set<TokenScope> granted(Map<String, Object> claims) {
        var text = String.valueOf(claims.get(ClientCredentialsService.SCOPE));
        return Arrays.stream(text.split(" "))
                .flatMap(scope -> TokenScope.of(scope).stream())
                .collect(Collectors.toSet());
    }
}
