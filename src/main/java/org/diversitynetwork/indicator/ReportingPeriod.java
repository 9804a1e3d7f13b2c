package org.diversitynetwork.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;

/** A calendar month, quarter, half-year or year that a network reports for; once locked, what was reported stays. */
@Entity
public class ReportingPeriod extends BaseEntity {
    static final Listed<ReportingPeriod> LISTED = new Listed<>(
            ReportingPeriod.class,
            "join fetch e.network",
            new Sorts<ReportingPeriod>(e -> e.id)
                    .day("startDate", "e.startDate", e -> e.startDate)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    public String code;

    @Enumerated(EnumType.STRING)
    public PeriodType type;

    public LocalDate startDate;

    public LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private PeriodStatus status = PeriodStatus.OPEN;

    public PeriodStatus status() {
        return status;
    }

    void become(PeriodStatus next) {
        status = next;
    }

    /** INV-12: what was reported for a locked period stays; {@code prefix} says where in the body it is named. */
    public void requireOpen(String prefix) {
        if (status == PeriodStatus.LOCKED) {
            throw new PeriodLocked(code, prefix);
        }
    }

    @Override
    public String etag() {
        return etagWith(network);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
