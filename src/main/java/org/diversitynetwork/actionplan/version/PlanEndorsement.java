package org.diversitynetwork.actionplan.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Unaudited;

/** Somebody agrees to the text of a plan as it is; a later text needs it anew. */
@Entity
public class PlanEndorsement extends BaseEntity {
    static final Listed<PlanEndorsement> LISTED = new Listed<>(
            PlanEndorsement.class,
            "",
            new Sorts<PlanEndorsement>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    /** Number of the edition. */
    public int number;

    @Unaudited
    public String contentHash;

    @Personal
    public UUID userId;

    @Enumerated(EnumType.STRING)
    public Side side;
}
