package org.diversitynetwork.localgroup;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.city.City;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.problem.Problem;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The people and organisations that decide and plan with a city: URBACT calls them its local group. */
@Entity
public class LocalGroup extends BaseEntity {
    static final Finder<LocalGroup> FINDER = new Finder<>(LocalGroup.class, "local group", "join fetch e.city");
    static final Listed<LocalGroup> LISTED = new Listed<>(
            LocalGroup.class,
            "join fetch e.city",
            new Sorts<LocalGroup>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public City city;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText description;

    public LocalDate foundedOn;

    @Enumerated(EnumType.STRING)
    private LocalGroupStatus status = LocalGroupStatus.ACTIVE;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    public LocalGroupStatus status() {
        return status;
    }

    void become(LocalGroupStatus next) {
        status = next;
    }

    void requireOpen() {
        if (status == LocalGroupStatus.CLOSED) {
            throw new Problem("local-group-closed", "This local group is closed; it stays as it is.");
        }
    }

    @Override
    public String etag() {
        return etagWith(city);
    }
}
