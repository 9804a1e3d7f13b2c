package org.diversitynetwork.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;

/** A role that a person has within a scope, from one day to another. */
@Entity
public class RoleAssignment extends BaseEntity {
    static final Listed<RoleAssignment> LISTED = new Listed<>(
            RoleAssignment.class,
            "join fetch e.user",
            new Sorts<RoleAssignment>(e -> e.id)
                    .day("validFrom", "e.validFrom", e -> e.validFrom)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public UserAccount user;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public ScopeType scope;

    /** The network, city, partner, local group or survey; null where the role counts everywhere. */
    public UUID scopeId;

    /** The first day, UTC. */
    public LocalDate validFrom;

    /** The last day, UTC; null without end. */
    public LocalDate validTo;

    boolean countsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isAdministration() {
        return role == Role.NETWORK_ADMIN && scopeId == null;
    }

    static List<RoleAssignment> of(UUID userId) {
        return list("user.id = ?1 order by validFrom, id", userId);
    }

    static RoleAssignment require(UserAccount user, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> ((Reference.ById) named).id())
                .flatMap(id -> RoleAssignment.find("id = ?1 and user = ?2", id, user)
                        .withLock(lock)
                        .<RoleAssignment>firstResultOptional())
                .orElseThrow(() -> new NotFound("role assignment"));
    }
}
