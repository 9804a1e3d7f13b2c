package org.diversitynetwork.apitoken;

import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.Known;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;

/** What a token may do now: what an editor of its partner may reach, narrowed to its scopes, cities and addresses. */
@Singleton
class TokenAccess {
    private final ScopeKind partners;
    private final TokenUses uses;
    private final Clock clock;

    TokenAccess(@All List<ScopeKind> kinds, TokenUses uses, Clock clock) {
        this.partners = kinds.stream()
                .filter(kind -> kind.type() == ScopeType.PARTNER)
                .findFirst()
                .orElseThrow();
        this.uses = uses;
        this.clock = clock;
    }

    Reach reach(UUID partnerId) {
        return partners.reach(partnerId);
    }

    Known known(ApiToken token, Instant until) {
        return known(token, until, token.tokenScopes());
    }

    /** With some of its scopes. */
    Known known(ApiToken token, Instant until, Set<TokenScope> granted) {
        if (token.status(clock.instant()) != ApiTokenStatus.ACTIVE
                || !clock.instant().isBefore(until)
                || !token.partner.isCurrent()) {
            throw new AuthenticationFailedException();
        }
        var scopes = new HashSet<>(token.tokenScopes());
        scopes.retainAll(granted);
        var caller =
                Caller.token(token.id, token.partner.id, reach(token.partner.id), scopes, Set.copyOf(token.cityIds()));
        var allowed = token.ipAllowList.stream()
                .flatMap(text -> AddressRange.parse(text).stream())
                .toList();
        return new Known(
                caller,
                until,
                token.rateLimitPerMinute,
                address -> allowed.isEmpty() || allowed.stream().anyMatch(range -> range.contains(address)),
                () -> uses.note(token.id));
    }

    /** Cities of the wanted ones that the partner does not have. */
    Set<UUID> beyond(UUID partnerId, List<UUID> cityIds) {
        var beyond = new HashSet<>(cityIds);
        beyond.removeAll(reach(partnerId).cities());
        return beyond;
    }
}
