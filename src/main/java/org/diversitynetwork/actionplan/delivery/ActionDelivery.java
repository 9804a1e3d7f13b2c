package org.diversitynetwork.actionplan.delivery;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.actionplan.PlanStatus;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** How an adopted action is going. It outlives later editions of the plan's text. */
@Entity
public class ActionDelivery extends BaseEntity {
    static final Listed<ActionDelivery> LISTED = new Listed<>(
            ActionDelivery.class,
            "join fetch e.plan p join fetch p.city join fetch p.network",
            new Sorts<ActionDelivery>(e -> e.id)
                    .day("endDate", "e.endDate", e -> e.endDate)
                    .text("name", "e.sortName", e -> e.sortName)
                    .number("percent", "e.percent", e -> e.percent)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    /** The action's own id, which stays the same from edition to edition. */
    public UUID actionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    public UUID networkId;

    public UUID cityId;

    public UUID leadPartnerId;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    public List<UUID> targetGroupIds;

    /** The pilot action that it takes to scale. */
    public UUID originPilotId;

    public String code;

    /** Number of the edition that first had the action. */
    public int firstEdition;

    public String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    public LocalDate startDate;

    public LocalDate endDate;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<DeliveredMilestone> milestones;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<DeliveredOutput> outputs;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status = DeliveryStatus.PLANNED;

    /** What milestones and outputs say. */
    public int derivedPercent;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public PercentOverride override;

    /** What counts: the override where there is one, else what was derived. */
    public int percent;

    /** The first day that something is due which is not done; null once nothing is. */
    public LocalDate nextDue;

    /** Whether the edition in force has the action. */
    @Column(name = "is_planned")
    public boolean planned = true;

    @Column(insertable = false, updatable = false)
    String sortName;

    public DeliveryStatus status() {
        return status;
    }

    public void become(DeliveryStatus next) {
        status = next;
    }

    /** Whether anybody has set to work on it, as far as it is still planned. */
    public boolean hasBegun() {
        return planned && status != DeliveryStatus.PLANNED && status != DeliveryStatus.CANCELLED;
    }

    /** Whether what comes of it is told now: while the edition in force has it, until the plan is closed. */
    boolean isMeasured() {
        return planned && plan.status() != PlanStatus.CLOSED;
    }

    /** What it is called where its plan is not shown. */
    String label() {
        return plan.code + " " + code;
    }

    public boolean isLate(LocalDate today) {
        return !status.isFinished() && nextDue != null && nextDue.isBefore(today);
    }
}
