package org.diversitynetwork.account;

import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CredentialKind;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.access.SubjectKind;
import org.diversitynetwork.shared.rule.Code;

/** Access tokens: those that the service made itself, and those of the issuers that the operator trusts. */
@Singleton
class BearerJwt implements CredentialKind {
    private final TokenVerifier verifier;
    private final IssuerRoles issuerRoles;
    private final Grants grants;
    private final List<SubjectKind> subjects;

    BearerJwt(TokenVerifier verifier, IssuerRoles issuerRoles, Grants grants, @All List<SubjectKind> subjects) {
        this.verifier = verifier;
        this.issuerRoles = issuerRoles;
        this.grants = grants;
        this.subjects = subjects;
    }

    @Override
    public boolean recognises(String credential) {
        return credential.startsWith("ey");
    }

    @Override
    public Known check(String credential) {
        var token = verifier.verify(credential);
        return token.own() ? ofOwn(token) : ofIssuer(token);
    }

    private Known ofOwn(VerifiedToken token) {
        var subject = token.subject().split(":", 2);
        var id = subject.length == 2 && subject[1].matches(Code.UUID_PATTERN) ? UUID.fromString(subject[1]) : null;
        return subjects.stream()
                .filter(kind -> id != null && kind.prefix().equals(subject[0]))
                .findFirst()
                .orElseThrow(AuthenticationFailedException::new)
                .load(id, token.claims(), token.expiresAt());
    }

    /** A person known to another issuer gets an id made of issuer and subject, and the roles that its claims map to. */
    private Known ofIssuer(VerifiedToken token) {
        var id = UUID.nameUUIDFromBytes((token.issuer() + '\n' + token.subject()).getBytes(StandardCharsets.UTF_8));
        var held = issuerRoles.of(token).stream()
                .flatMap(role -> role.reference() == null
                        ? Stream.of(grants.grant(role.role(), role.type(), null))
                        : grants.find(role.type(), role.reference()).stream()
                                .map(scope -> grants.grant(role.role(), role.type(), scope)))
                .toList();
        return Known.of(Caller.person(id, null, held), token.expiresAt());
    }
}
