package org.diversitynetwork.indicator;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one thing is to reach by an indicator, in one period or by the end: a value, or a range of values. */
@Entity
public class IndicatorTarget extends BaseEntity {
    static final String SHOWN =
            "join fetch e.network join fetch e.indicator left join fetch e.city left join fetch e.period left join fetch e.targetGroup";
    static final Listed<IndicatorTarget> LISTED = new Listed<>(
            IndicatorTarget.class,
            SHOWN,
            new Sorts<IndicatorTarget>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    public ObservedScope scope;

    public UUID scopeId;

    @ManyToOne(fetch = FetchType.LAZY)
    public City city;

    /** Null for what is to be reached by the end. */
    @ManyToOne(fetch = FetchType.LAZY)
    public ReportingPeriod period;

    @ManyToOne(fetch = FetchType.LAZY)
    public TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    public String ageBand;

    public BigDecimal value;

    public BigDecimal minValue;

    public BigDecimal maxValue;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText note;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    ValueRange range() {
        return minValue == null ? null : new ValueRange(indicator.written(minValue), indicator.written(maxValue));
    }

    MeasuredThing thing() {
        return new MeasuredThing(scopeId, null, network.id, city == null ? null : city.id, null, true);
    }

    @Override
    public String etag() {
        return etagWith(network, indicator, city, period, targetGroup);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
