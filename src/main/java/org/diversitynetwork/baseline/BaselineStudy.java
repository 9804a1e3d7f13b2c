package org.diversitynetwork.baseline;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.city.City;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A city's description of where it stands before it plans; a later edition supersedes an earlier one. */
@Entity
public class BaselineStudy extends BaseEntity {
    static final Listed<BaselineStudy> LISTED = new Listed<>(
            BaselineStudy.class,
            "join fetch e.city",
            new Sorts<BaselineStudy>(e -> e.id)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt)
                    .number("edition", "e.edition", e -> e.edition));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    /** Counts the studies of a city, from 1. */
    public int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText title;

    @Enumerated(EnumType.STRING)
    private BaselineStatus status = BaselineStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText localContext;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> strengths;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> weaknesses;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> opportunities;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> threats;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Policy> policies;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Stakeholder> stakeholders;

    /** The observations that tell in figures where the city stands. */
    public UUID[] baselineIds;

    /** What others could learn from the city. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> practicesToShare;

    /** What the city would like to learn from others. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<I18nText> learningNeeds;

    public String documentUrl;

    private LocalDate publishedOn;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    public BaselineStatus status() {
        return status;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    void become(BaselineStatus next, LocalDate today) {
        status = next;
        if (next == BaselineStatus.PUBLISHED) {
            publishedOn = today;
        }
    }

    void requireDraft() {
        if (status != BaselineStatus.DRAFT) {
            throw new Problem("baseline-study-fixed", "Only a draft can be changed; a study sent back is one again.");
        }
    }

    static BaselineStudy require(String reference, LockModeType lock) {
        return Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .flatMap(named -> Panache.getEntityManager()
                        .createQuery("select e from BaselineStudy e where e.id = :id", BaselineStudy.class)
                        .setLockMode(lock)
                        .setParameter("id", ((Reference.ById) named).id())
                        .getResultList()
                        .stream()
                        .findFirst())
                .orElseThrow(() -> new NotFound("baseline study"));
    }

    /** Locks the city of the study, if there is such a study, and leaves the study itself unread. */
    static void holdCity(String reference) {
        Reference.parse(reference)
                .filter(Reference.ById.class::isInstance)
                .ifPresent(named -> Panache.getEntityManager()
                        .createQuery(
                                "select c from City c where c.id = (select e.city.id from BaselineStudy e where e.id = :id)",
                                City.class)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setParameter("id", ((Reference.ById) named).id())
                        .getResultList());
    }

    @Override
    public String etag() {
        return etagWith(city);
    }
}
