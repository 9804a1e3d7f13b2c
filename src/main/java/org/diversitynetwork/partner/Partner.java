package org.diversitynetwork.partner;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.diversitynetwork.city.City;
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

/**
 * An organisation that takes part in networks: a city's authority, an agency, a university, a company, an association.
 */
@Entity
public class Partner extends Archivable {
    static final Finder<Partner> FINDER = new Finder<>(Partner.class, "partner", "left join fetch e.city");
    static final Listed<Partner> LISTED = new Listed<>(
            Partner.class,
            "left join fetch e.city",
            new Sorts<Partner>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .text("countryCode", "e.countryCode", e -> e.countryCode)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    /** The organisation's name as it writes it itself. */
    public String name;

    public String shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText description;

    public String website;

    /** ISO 3166-1 alpha-2, upper case; INV-02: that of its city, where it has one. */
    public String countryCode;

    @Enumerated(EnumType.STRING)
    public PartnerType type;

    @Enumerated(EnumType.STRING)
    public LegalStatus legalStatus;

    /** The city it works for, which need not be the one it sits in. */
    @ManyToOne(fetch = FetchType.LAZY)
    public City city;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<ContactPoint> contactPoints;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    @Override
    public String etag() {
        return etagWith(city);
    }
}
