package org.diversitynetwork.apitoken;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Secret;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A credential of a partner's system. It may do a part of what an editor of the partner may, and never more. */
@Entity
public class ApiToken extends BaseEntity {
    static final Duration LONGEST_LIFE = Duration.ofDays(366);

    static final Listed<ApiToken> LISTED = new Listed<>(
            ApiToken.class,
            "join fetch e.partner",
            new Sorts<ApiToken>(e -> e.id)
                    .text("label", "e.sortName", e -> e.sortName)
                    .instant("expiresAt", "e.expiresAt", e -> e.expiresAt)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String label;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Partner partner;

    /** The network that the system works for, where it is only one. */
    public UUID networkId;

    /**
     * The cities that it is limited to; empty for all of the partner's. No list, since Hibernate knows one kind of
     * column for each Java type, and lists of ids are arrays elsewhere.
     */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LinkedHashSet<UUID> cityIds;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<String> scopes;

    /** Addresses, or ranges of them, that it may be used from; empty for any. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<String> ipAllowList;

    public Integer rateLimitPerMinute;

    /** The first characters of the secret, to tell one token from another. */
    private String prefix;

    @Secret
    private byte[] hash;

    @Secret
    private byte[] formerHash;

    private Instant formerUntil;
    public Instant expiresAt;
    private Instant revokedAt;
    public String createdBy;

    @Column(insertable = false, updatable = false)
    String sortName;

    String prefix() {
        return prefix;
    }

    Instant formerUntil() {
        return formerUntil;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    /** A first secret, or another one; the one before works on until the given moment. */
    String renewSecret(Instant formerWorksUntil) {
        var secret = TokenSecret.next();
        formerHash = hash;
        formerUntil = hash == null ? null : formerWorksUntil;
        hash = TokenSecret.hash(secret);
        prefix = TokenSecret.shown(secret);
        return secret;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    ApiTokenStatus status(Instant now) {
        if (revokedAt != null) {
            return ApiTokenStatus.REVOKED;
        }
        return now.isBefore(expiresAt) ? ApiTokenStatus.ACTIVE : ApiTokenStatus.EXPIRED;
    }

    /** Until when the secret with this hash works. */
    Instant worksUntil(byte[] presented) {
        return Arrays.equals(presented, hash) || formerUntil.isAfter(expiresAt) ? expiresAt : formerUntil;
    }

    List<UUID> cityIds() {
        return List.copyOf(cityIds);
    }

    void limitTo(List<UUID> cities) {
        cityIds = new LinkedHashSet<>(cities);
    }

    Set<TokenScope> tokenScopes() {
        return scopes.stream().flatMap(text -> TokenScope.of(text).stream()).collect(Collectors.toSet());
    }

    static Optional<ApiToken> withHash(byte[] hash) {
        return find("from ApiToken e join fetch e.partner where e.hash = ?1 or e.formerHash = ?1", (Object) hash)
                .firstResultOptional();
    }

    static Optional<ApiToken> withId(UUID id) {
        return find("from ApiToken e join fetch e.partner where e.id = ?1", id).firstResultOptional();
    }

    static ApiToken require(String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .flatMap(named -> ApiToken.find("id", ((Reference.ById) named).id())
                        .withLock(lock)
                        .<ApiToken>firstResultOptional())
                .orElseThrow(() -> new NotFound("API token"));
    }

    @Override
    public String etag() {
        return etagWith(partner);
    }
}
