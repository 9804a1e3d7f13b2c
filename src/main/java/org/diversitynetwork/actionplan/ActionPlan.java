package org.diversitynetwork.actionplan;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a city has set out to do within a network: one living plan for each city and network. */
@Entity
public class ActionPlan extends BaseEntity {
    public static final Finder<ActionPlan> FINDER =
            new Finder<>(ActionPlan.class, "action plan", "join fetch e.city join fetch e.network");
    static final Listed<ActionPlan> LISTED = new Listed<>(
            ActionPlan.class,
            "join fetch e.city join fetch e.network",
            new Sorts<ActionPlan>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Network network;

    /** The one language that every text of the plan has: that of its network when the plan was begun. */
    public String language;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText vision;

    public Integer visionYear;

    public LocalDate startDate;

    public LocalDate endDate;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    public List<UUID> targetGroupIds;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> problemStatements;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<IntegrationAspect> integrationCheck;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText governance;

    @Enumerated(EnumType.STRING)
    public MonitoringFrequency monitoringFrequency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText lessonsLearned;

    public Instant consultationOpensAt;

    public Instant consultationClosesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText consultationChannel;

    /** The day from which an adopted plan may be in delivery though none of its actions has begun. */
    public LocalDate deliveryStart;

    /** Number of the latest edition, whether it is still being drafted or fixed. */
    public int contentVersion;

    /** Number of the edition that is being drafted; null while none is. */
    public Integer draftVersion;

    /** Number of the edition last consulted on. */
    public Integer consultedVersion;

    /** Number of the edition in force. */
    public Integer publishedVersion;

    /** How far delivery is: the mean over the actions that are planned and not cancelled. */
    @OptimisticLock(excluded = true)
    public int progressPercent;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    /** What lists tell: of the edition that is public, or of the working text while none is. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    I18nText listedTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    I18nText listedVision;

    LocalDate listedStartDate;

    LocalDate listedEndDate;

    @Basic
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    List<UUID> listedTargetGroupIds;

    @Column(name = "listed_is_synthetic")
    private boolean listedSynthetic;

    @Column(insertable = false, updatable = false)
    String sortName;

    public PlanStatus status() {
        return status;
    }

    public void become(PlanStatus next) {
        status = next;
    }

    /** INV-26: whether what lists tell is made up for demonstration. */
    public boolean isListedSynthetic() {
        return listedSynthetic;
    }

    /** The edition that everybody may read; null while there is none. */
    public Integer publicVersion() {
        if (status == PlanStatus.WITHDRAWN) {
            return null;
        }
        return publishedVersion == null ? consultedVersion : publishedVersion;
    }

    public boolean isConsultationOver(Instant now) {
        return consultationClosesAt != null && !now.isBefore(consultationClosesAt);
    }

    /** People may say what they think of the plan now. */
    public boolean isConsulting(Instant now) {
        return status == PlanStatus.CONSULTATION && !now.isBefore(consultationOpensAt) && !isConsultationOver(now);
    }

    /** Lists tell of the working text until an edition of it is public. */
    public void listAsDrafted() {
        if (publicVersion() == null) {
            listAs(title, vision, startDate, endDate, targetGroupIds, sources);
        }
    }

    public void listAs(
            I18nText title,
            I18nText vision,
            LocalDate startDate,
            LocalDate endDate,
            List<UUID> groups,
            List<Source> sources) {
        listedTitle = title;
        listedVision = vision;
        listedStartDate = startDate;
        listedEndDate = endDate;
        listedTargetGroupIds = groups;
        listedSynthetic = Source.anySynthetic(sources);
    }

    /** The text in the plan's own language where a caller's is missing. */
    public I18nText say(I18nText text) {
        return text == null ? null : text.withDefault(language);
    }
}
