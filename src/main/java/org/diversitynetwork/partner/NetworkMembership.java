package org.diversitynetwork.partner;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A partner's place in a network. */
@Entity
public class NetworkMembership extends BaseEntity {
    static final Listed<NetworkMembership> LISTED = new Listed<>(
            NetworkMembership.class,
            "join fetch e.partner p left join fetch p.city join fetch e.network",
            new Sorts<NetworkMembership>(e -> e.id)
                    .text("name", "e.partner.sortName", e -> e.partner.sortName)
                    .day("joinedOn", "e.joinedOn", e -> e.joinedOn)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Partner partner;

    @Enumerated(EnumType.STRING)
    public MembershipRole role;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status = MembershipStatus.CANDIDATE;

    public LocalDate joinedOn;

    private LocalDate leftOn;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    MembershipStatus status() {
        return status;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    void become(MembershipStatus next, LocalDate today) {
        status = next;
        leftOn = next == MembershipStatus.WITHDRAWN ? latest(joinedOn, today) : null;
    }

    boolean isActiveLead() {
        return role == MembershipRole.LEAD_PARTNER && status == MembershipStatus.ACTIVE;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Everybody in the network or about to join it. */
    static List<NetworkMembership> withPartners(UUID networkId) {
        return find(
                        "from NetworkMembership e join fetch e.partner where e.network.id = ?1 and e.status <> WITHDRAWN",
                        networkId)
                .list();
    }

    /** The membership with this id, or the present one of the partner with this code. */
    static NetworkMembership require(Network network, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .flatMap(named -> find(network, named, lock))
                .orElseThrow(() -> new NotFound("membership"));
    }

    private static Optional<NetworkMembership> find(Network network, Reference named, LockModeType lock) {
        var condition =
                named instanceof Reference.ById ? "e.id = :key" : "e.partner.code = :key and e.status <> WITHDRAWN";
        return Panache.getEntityManager()
                .createQuery(
                        "select e from NetworkMembership e where e.network = :network and " + condition,
                        NetworkMembership.class)
                .setLockMode(lock)
                .setParameter("network", network)
                .setParameter(
                        "key",
                        switch (named) {
                            case Reference.ById byId -> byId.id();
                            case Reference.ByCode byCode -> byCode.code();
                        })
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public String etag() {
        return etagWith(network, partner, partner.city);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
