package org.diversitynetwork.actionplan.part;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionLevel;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.FundingLine;
import org.diversitynetwork.actionplan.Milestone;
import org.diversitynetwork.actionplan.Output;
import org.diversitynetwork.actionplan.Readiness;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One row of a plan's action table: what is done, by whom, when, for how much, and what comes of it. */
@Entity
public class PlanAction extends BaseEntity {
    public static final Parts<PlanAction> PARTS = new Parts<>(PlanAction.class, "action", 5000);
    static final Listed<PlanAction> LISTED = new Listed<>(
            PlanAction.class,
            "join fetch e.objective",
            new Sorts<PlanAction>(e -> e.id)
                    .number("order", "e.turn", e -> e.turn)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    public String code;

    /** A specific objective of the same plan. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PlanObjective objective;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText description;

    public UUID leadPartnerId;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    public List<UUID> supportingPartnerIds;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    public List<UUID> targetGroupIds;

    @Enumerated(EnumType.STRING)
    public ActionLevel level;

    public LocalDate startDate;

    public LocalDate endDate;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
    public Money cost;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<FundingLine> funding;

    /** Why more money is secured than the action costs. */
    public String overfundedReason;

    /** Each names its indicator by code. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Output> outputs;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Milestone> milestones;

    @Enumerated(EnumType.STRING)
    public Readiness readiness;

    /** The pilot action that this one carries on at full size. */
    public UUID originPilotId;

    /** Its place among the plan's actions. */
    public int turn;

    @Override
    public String etag() {
        return etagWith(objective);
    }

    /** An action that was taken out of a draft and put in again has its id again, and begins anew with its versions. */
    @Override
    protected String identity() {
        return idTail() + "." + createdAt.toEpochMilli();
    }
}
