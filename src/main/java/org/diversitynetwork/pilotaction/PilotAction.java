package org.diversitynetwork.pilotaction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.partner.Partner;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something that a city tries out on a small scale, to find out whether it works before it is deployed. */
@Entity
public class PilotAction extends BaseEntity {
    private static final String SHOWN =
            "join fetch e.network join fetch e.city left join fetch e.partner p left join fetch p.city left join fetch e.origin o left join fetch o.network";
    static final Finder<PilotAction> FINDER = new Finder<>(PilotAction.class, "pilot action", SHOWN);
    static final Listed<PilotAction> LISTED = new Listed<>(
            PilotAction.class,
            SHOWN,
            new Sorts<PilotAction>(e -> e.id)
                    .text("title", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    /** The network's default language when the pilot action was proposed: every text of it has this one. */
    public String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    public UUID[] targetGroupIds;

    /** What the city expects to happen, and why. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText hypothesis;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText method;

    /** The partner that coordinates it; named so that the partner's people see its record of changes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "coordinator_partner_id")
    public Partner partner;

    /** The partners that take part besides the coordinating one. */
    public UUID[] partnerIds;

    public LocalDate startDate;

    public LocalDate endDate;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "budget_currency"))
    public Money budget;

    public String fundingSource;

    /** How many people it has places for. */
    public Integer capacity;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<SuccessCriterion> successCriteria;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<ParticipantCount> participantsReached;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText lessonsLearned;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PilotDecision decision;

    /** The pilot action that this one was adapted or transferred from. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin_pilot_id")
    public PilotAction origin;

    @Enumerated(EnumType.STRING)
    private PilotStatus status = PilotStatus.PROPOSED;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    public PilotStatus status() {
        return status;
    }

    void become(PilotStatus next) {
        status = next;
    }

    PilotDecision decision() {
        return decision;
    }

    void decide(PilotDecision made) {
        decision = made;
    }

    @Override
    public String etag() {
        return etagWith(
                network,
                city,
                partner,
                partner == null ? null : partner.city,
                origin,
                origin == null ? null : origin.network);
    }
}
