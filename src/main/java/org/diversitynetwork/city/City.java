package org.diversitynetwork.city;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.state.Archivable;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Quantity;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A place whose diversity work a network follows: a municipality, a district of one, a town or a metropolitan area. */
@Entity
public class City extends Archivable {
    static final Finder<City> FINDER = new Finder<>(City.class, "city", "left join fetch e.parent");
    static final Listed<City> LISTED = new Listed<>(
            City.class,
            "left join fetch e.parent",
            new Sorts<City>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .text("countryCode", "e.countryCode", e -> e.countryCode)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText name;

    /** ISO 3166-1 alpha-2, upper case. */
    public String countryCode;

    @Enumerated(EnumType.STRING)
    public AdminLevel adminLevel;

    /** The city that this one is a part of, such as Bucharest for its District 6. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_city_id")
    public City parent;

    /** WGS 84, degrees north. */
    public Double latitude;

    /** WGS 84, degrees east. */
    public Double longitude;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public Quantity population;

    /** How the city sees its own place in tech. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText positioning;

    /** IANA name. */
    public String timeZone;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    @Column(insertable = false, updatable = false)
    Integer populationCount;

    @Override
    public String etag() {
        return etagWith(parent);
    }
}
