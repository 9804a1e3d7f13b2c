package org.diversitynetwork.localgroup;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.account.UserAccount;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Reference;

/** Somebody's seat in a local group: a person's, an organisation's, or a person's for an organisation. */
@Entity
public class LocalGroupMember extends BaseEntity {
    static final Listed<LocalGroupMember> LISTED = new Listed<>(
            LocalGroupMember.class,
            "join fetch e.localGroup left join fetch e.user",
            new Sorts<LocalGroupMember>(e -> e.id)
                    .day("joinedOn", "e.joinedOn", e -> e.joinedOn)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public LocalGroup localGroup;

    @Personal
    @ManyToOne(fetch = FetchType.LAZY)
    public UserAccount user;

    @Personal
    public String organisation;

    @Enumerated(EnumType.STRING)
    public StakeholderSector stakeholderSector;

    /** How much the member can move, 1 to 5. */
    public Integer influence;

    /** How much the member is concerned, 1 to 5. */
    public Integer importance;

    public LocalDate joinedOn;

    public LocalDate leftOn;

    static LocalGroupMember require(LocalGroup group, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .map(named -> ((Reference.ById) named).id())
                .flatMap(id -> find(group, id, lock))
                .orElseThrow(() -> new NotFound("member"));
    }

    private static Optional<LocalGroupMember> find(LocalGroup group, UUID id, LockModeType lock) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e from LocalGroupMember e where e.localGroup = :group and e.id = :id",
                        LocalGroupMember.class)
                .setLockMode(lock)
                .setParameter("group", group)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public String etag() {
        return etagWith(user);
    }
}
