package org.diversitynetwork.city;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.NotFound;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;
import org.diversitynetwork.shared.store.Source;
import org.diversitynetwork.targetgroup.TargetGroup;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A city's decision to work for one target group. */
@Entity
public class CityFocus extends BaseEntity {
    static final Listed<CityFocus> LISTED = new Listed<>(
            CityFocus.class,
            "join fetch e.targetGroup",
            new Sorts<CityFocus>(e -> e.id)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt)
                    .text("code", "e.targetGroup.code", e -> e.targetGroup.code()));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public TargetGroup targetGroup;

    /** The group that comes first; a city has at most one such. */
    @Column(name = "is_primary")
    public boolean primary;

    public LocalDate decidedOn;

    public UUID decidedByLocalGroupId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText rationale;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    /** The focus of a city, named by its own id or by the code of its target group. */
    static CityFocus require(City city, String reference) {
        return find(city, reference, LockModeType.NONE);
    }

    static CityFocus requireForChange(City city, String reference) {
        return find(city, reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private static CityFocus find(City city, String reference, LockModeType lock) {
        var named = Reference.parse(reference).orElseThrow(() -> new NotFound("focus"));
        var key = named instanceof Reference.ById ? "e.id = :key" : "e.targetGroup.code = :key";
        return Panache.getEntityManager()
                .createQuery("select e from CityFocus e where e.city = :city and " + key, CityFocus.class)
                .setLockMode(lock)
                .setParameter("city", city)
                .setParameter(
                        "key",
                        switch (named) {
                            case Reference.ById byId -> byId.id();
                            case Reference.ByCode byCode -> byCode.code();
                        })
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("focus"));
    }

    @Override
    public String etag() {
        return etagWith(targetGroup);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
