package org.diversitynetwork.localgroup;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A local group's proposal that its city should work for a target group. */
@Entity
public class FocusProposal extends BaseEntity {
    static final Listed<FocusProposal> LISTED = new Listed<>(
            FocusProposal.class,
            "join fetch e.targetGroup",
            new Sorts<FocusProposal>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public LocalGroup localGroup;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public TargetGroup targetGroup;

    /** Whether it should come before the city's other focus groups. */
    @Column(name = "is_primary")
    public boolean primary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText rationale;

    @Enumerated(EnumType.STRING)
    private FocusProposalStatus status = FocusProposalStatus.PROPOSED;

    public FocusProposalStatus status() {
        return status;
    }

    void become(FocusProposalStatus next) {
        status = next;
    }

    static FocusProposal require(LocalGroup group, String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .flatMap(named -> Panache.getEntityManager()
                        .createQuery(
                                "select e from FocusProposal e join fetch e.targetGroup where e.localGroup = :group and e.id = :id",
                                FocusProposal.class)
                        .setParameter("group", group)
                        .setParameter("id", ((Reference.ById) named).id())
                        .setLockMode(lock)
                        .getResultList()
                        .stream()
                        .findFirst())
                .orElseThrow(() -> new NotFound("focus proposal"));
    }

    @Override
    public String etag() {
        return etagWith(targetGroup);
    }
}
