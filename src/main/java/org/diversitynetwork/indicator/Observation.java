package org.diversitynetwork.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Confidential;
import org.diversitynetwork.shared.store.Quantity.Qualifier;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One value of an indicator for one thing and period. It stays for good; a correction is another one in its place. */
@Entity
public class Observation extends BaseEntity implements Confidential {
    static final String SHOWN =
            "join fetch e.network join fetch e.indicator left join fetch e.city left join fetch e.period left join fetch e.targetGroup";
    static final Listed<Observation> LISTED = new Listed<>(
            Observation.class,
            SHOWN,
            new Sorts<Observation>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Indicator indicator;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    public ObservedScope scope;

    public UUID scopeId;

    /** The programme elsewhere that the value is about; only with scope reference. */
    public String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    public City city;

    /** The partner that leads the thing measured. */
    public UUID partnerId;

    @ManyToOne(fetch = FetchType.LAZY)
    public ReportingPeriod period;

    @ManyToOne(fetch = FetchType.LAZY)
    public TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    public Gender gender;

    public String ageBand;

    public BigDecimal value;

    /** What the value counts for in a weighted average. */
    public BigDecimal weight;

    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    @Enumerated(EnumType.STRING)
    public ObservationKind kind;

    @Enumerated(EnumType.STRING)
    public ObsStatus obsStatus;

    @Enumerated(EnumType.STRING)
    public ConfStatus confStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Source source;

    /** INV-26: whether it is made up for demonstration, as its source says. */
    @Column(name = "is_synthetic")
    private boolean synthetic;

    /** The one that this one corrects. */
    public UUID supersedesId;

    @Column(name = "is_current")
    private boolean current = true;

    /** As views show it. */
    static Optional<Observation> shown(String reference) {
        return Reference.parse(reference)
                .flatMap(named -> named instanceof Reference.ById byId
                        ? Observation.<Observation>find("from Observation e " + SHOWN + " where e.id = ?1", byId.id())
                                .firstResultOptional()
                        : Optional.empty());
    }

    public Source source() {
        return source;
    }

    void comeFrom(Source next) {
        source = next;
        synthetic = next.confidence() == Source.Confidence.SYNTHETIC;
    }

    boolean isSynthetic() {
        return synthetic;
    }

    boolean isCurrent() {
        return current;
    }

    /** Another one takes its place. */
    void supersede() {
        current = false;
    }

    /** The record of changes is read by more people than a value that is not free. */
    @Override
    public Set<String> confidentialFields() {
        return confStatus == ConfStatus.F ? Set.of() : Set.of("value", "weight", "note", "source");
    }

    @Override
    public String etag() {
        return etagWith(network, indicator, city, period, targetGroup);
    }
}
