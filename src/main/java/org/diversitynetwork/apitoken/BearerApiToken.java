package org.diversitynetwork.apitoken;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.access.CredentialKind;
import org.diversitynetwork.shared.access.Known;

/** API tokens sent as they are. */
@Singleton
class BearerApiToken implements CredentialKind {
    private final TokenAccess access;

    BearerApiToken(TokenAccess access) {
        this.access = access;
    }

    @Override
    public boolean recognises(String credential) {
        return credential.startsWith(TokenSecret.PREFIX);
    }

    /** One with a wrong check sum is refused before the database is asked. */
    @Override
    public Known check(String credential) {
        if (!TokenSecret.isSound(credential)) {
            throw new AuthenticationFailedException();
        }
        var hash = TokenSecret.hash(credential);
        var token = ApiToken.withHash(hash).orElseThrow(AuthenticationFailedException::new);
        return access.known(token, token.worksUntil(hash));
    }
}
