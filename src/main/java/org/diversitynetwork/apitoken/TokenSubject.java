package org.diversitynetwork.apitoken;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.access.SubjectKind;

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
        return access.known(token, expires.isBefore(token.expiresAt) ? expires : token.expiresAt);
    }
}
