package org.diversitynetwork.overview;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something of public interest that happened in a city on a day; read from the tables of what it is about. */
@Entity
@Immutable
@Unaudited
class CityEvent extends PanacheEntityBase {
    static final Listed<CityEvent> LISTED = new Listed<>(
            CityEvent.class,
            "",
            new Sorts<CityEvent>(e -> e.id).day("at", "e.at", e -> e.at).unlessTold("-at"));

    @Id
    UUID id;

    UUID cityId;

    /** Null for what belongs to no network. */
    UUID networkId;

    LocalDate at;

    @Enumerated(EnumType.STRING)
    EventKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    I18nText title;

    /** Language that the title is there in for certain. */
    String language;

    /** INV-26 */
    @Column(name = "is_synthetic")
    boolean synthetic;

    /** Address of the thing, below the API's root. */
    String address;
}
