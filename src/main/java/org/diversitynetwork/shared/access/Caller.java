package org.diversitynetwork.shared.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who calls: nobody known, a person in some roles, a partner's system with an API token, or the service itself.
 *
 * <p>{@code name} identifies the caller in records and limits, and tells nothing about a person: {@code user:<id>},
 * {@code token:<id>}, {@code anonymous}, {@code system}. {@code tokenScopes} narrow a token's rights, and so do
 * {@code cities} where there are any; {@code tokenId} is the token that was used or that was traded for the one used.
 */
public record Caller(
        Kind kind,
        UUID id,
        UUID sessionId,
        UUID tokenId,
        UUID partnerId,
        List<Grant> grants,
        Set<TokenScope> tokenScopes,
        Set<UUID> cities) {
    /** What kind of caller it is. */
    public enum Kind {
        ANONYMOUS,
        PERSON,
        TOKEN,
        SYSTEM
    }

    public static final Caller ANONYMOUS =
            new Caller(Kind.ANONYMOUS, null, null, null, null, List.of(), Set.of(), Set.of());
    /** The service at work on its own: reference data, retention. */
    public static final Caller SYSTEM = new Caller(
            Kind.SYSTEM, null, null, null, null, List.of(Grant.everywhere(Role.NETWORK_ADMIN)), Set.of(), Set.of());

    public static Caller person(UUID id, UUID sessionId, List<Grant> grants) {
        return new Caller(Kind.PERSON, id, sessionId, null, null, List.copyOf(grants), Set.of(), Set.of());
    }

    /** A partner's system: what an editor of the partner may, narrowed to the token's scopes and cities. */
    public static Caller token(UUID tokenId, UUID partnerId, Reach reach, Set<TokenScope> scopes, Set<UUID> cities) {
        var grant = new Grant(Role.PARTNER_EDITOR, ScopeType.PARTNER, partnerId, reach.narrowedTo(cities));
        return new Caller(
                Kind.TOKEN, null, null, tokenId, partnerId, List.of(grant), Set.copyOf(scopes), Set.copyOf(cities));
    }

    public String name() {
        return switch (kind) {
            case ANONYMOUS -> "anonymous";
            case PERSON -> "user:" + id;
            case TOKEN -> "token:" + tokenId;
            case SYSTEM -> "system";
        };
    }

    public boolean isKnown() {
        return kind != Kind.ANONYMOUS;
    }

    /** Runs the whole installation. */
    public boolean runsEverything() {
        return grants.stream().anyMatch(g -> g.role() == Role.NETWORK_ADMIN && g.isEverywhere());
    }

    /** Has one of the roles somewhere. */
    public boolean isAny(Set<Role> roles) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    /** Has one of the roles in a scope that the thing lies in. */
    public boolean reaches(Set<Role> roles, ScopeType type, UUID id) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()) && grant.covers(type, id));
    }

    /** Whether the token, if it is one that calls, has this scope. */
    public boolean permits(TokenScope scope) {
        return kind != Kind.TOKEN || scope != null && tokenScopes.contains(scope);
    }

    /** Whether the token, if it is one that calls and is limited to some cities, is for this one too. */
    public boolean worksIn(UUID cityId) {
        return cities.isEmpty() || cityId != null && cities.contains(cityId);
    }

    /**
     * The things of this kind that the caller's grants of these roles reach; {@link #everywhere} says whether it is
     * all.
     */
    public Set<UUID> reached(Set<Role> roles, ScopeType type) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .flatMap(grant -> grant.reach().of(type).stream())
                .collect(Collectors.toSet());
    }

    public boolean everywhere(Set<Role> roles) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()) && grant.isEverywhere());
    }

    static Set<Role> set(Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(Arrays.asList(roles));
        return set;
    }
}
