package org.diversitynetwork.actionplan.part;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.RiskStatus;
import org.diversitynetwork.actionplan.RiskType;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What could go wrong with a plan, or with one of its actions, and what is done about it. */
@Entity
public class PlanRisk extends BaseEntity {
    public static final Parts<PlanRisk> PARTS = new Parts<>(PlanRisk.class, "risk", 500);
    static final Listed<PlanRisk> LISTED = new Listed<>(
            PlanRisk.class,
            "left join fetch e.action",
            new Sorts<PlanRisk>(e -> e.id)
                    .number("order", "e.turn", e -> e.turn)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    public String code;

    /** The action that it threatens; null for a risk of the whole plan. */
    @ManyToOne(fetch = FetchType.LAZY)
    public PlanAction action;

    @Enumerated(EnumType.STRING)
    public RiskType type;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    public int likelihood;

    public int impact;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText mitigation;

    public UUID ownerPartnerId;

    @Enumerated(EnumType.STRING)
    public RiskStatus status;

    /** Its place among the plan's risks. */
    public int turn;

    public int score() {
        return likelihood * impact;
    }

    @Override
    public String etag() {
        return etagWith(action);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
