package org.diversitynetwork.indicator;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.state.Archivable;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something that is measured again and again: in what unit, which way is good, and how cities add up. */
@Entity
public class Indicator extends Archivable {
    private static final String OWNERS = "left join fetch e.network left join fetch e.city";
    static final Finder<Indicator> FINDER = new Finder<>(Indicator.class, "indicator", OWNERS);
    static final Listed<Indicator> LISTED = new Listed<>(
            Indicator.class,
            OWNERS,
            new Sorts<Indicator>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText description;

    @Enumerated(EnumType.STRING)
    public IndicatorKind kind;

    /** What is counted, such as {@code people} or {@code percent}. */
    public String unit;

    /** Digits after the point that its values have at most. */
    public int decimals;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    @Enumerated(EnumType.STRING)
    public Aggregation aggregation;

    /** Whether a target of it means nothing without knowing where the city stood before. */
    public boolean baselineRequired;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Breakdown> disaggregations;

    /** What is above the line of a share; only where values are weighted by what is below it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText numerator;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText denominator;

    /** Target of the Sustainable Development Goals, such as {@code 5.b}. */
    public String sdgTarget;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Thresholds thresholds;

    /** The one network whose indicator it is; it is everybody's if it is no city's either. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Network network;

    @ManyToOne(fetch = FetchType.LAZY)
    public City city;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    /** A stored value with as many digits as this indicator's values have. */
    public BigDecimal written(BigDecimal value) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    @Override
    public String etag() {
        return etagWith(network, city);
    }
}
