package org.diversitynetwork.actionplan.part;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.ObjectiveKind;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Where a city wants to be, or, below that, what will be different. */
@Entity
public class PlanObjective extends BaseEntity {
    public static final Parts<PlanObjective> PARTS = new Parts<>(PlanObjective.class, "objective", 200);
    static final Listed<PlanObjective> LISTED = new Listed<>(
            PlanObjective.class,
            "left join fetch e.parent",
            new Sorts<PlanObjective>(e -> e.id)
                    .number("order", "e.turn", e -> e.turn)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    public String code;

    @Enumerated(EnumType.STRING)
    public ObjectiveKind kind;

    /** The strategic objective that a specific one serves. */
    @ManyToOne(fetch = FetchType.LAZY)
    public PlanObjective parent;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText expectedResult;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    public List<UUID> indicatorIds;

    /** Its place among the plan's objectives. */
    public int turn;

    @Override
    public String etag() {
        return etagWith(parent);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
