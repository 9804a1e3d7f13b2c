package org.diversitynetwork.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.state.Archived;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Finder;
import org.diversitynetwork.shared.store.Money;
import org.diversitynetwork.shared.store.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Partners of several cities that work together for some years under one programme. */
@Entity
public class Network extends BaseEntity {
    static final Finder<Network> FINDER = new Finder<>(Network.class, "network", "");
    static final Listed<Network> LISTED = new Listed<>(
            Network.class,
            "",
            new Sorts<Network>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", e -> e.code)
                    .day("startDate", "e.startDate", e -> e.startDate)
                    .day("endDate", "e.endDate", e -> e.endDate)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    public String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText name;

    public String acronym;

    /** Code of the funding programme, such as {@code urbact-iv}. */
    public String programme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText description;

    public String website;

    public LocalDate startDate;

    public LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private NetworkStatus status = NetworkStatus.PREPARATION;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<String> topics;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<String> languages;

    public String defaultLanguage;

    /** Sustainable Development Goals of the United Nations, 1 to 17. */
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Integer> sdgGoals;

    @Embedded
    public Privacy privacy;

    /** Up to this budget a city's coordinator approves pilot actions; without it only the lead partner does. */
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "pilot_limit_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "pilot_limit_currency"))
    public Money pilotApprovalLimit;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    public NetworkStatus status() {
        return status;
    }

    void become(NetworkStatus next) {
        status = next;
    }

    public void requireOpen() {
        if (status == NetworkStatus.ARCHIVED) {
            throw new Archived();
        }
    }
}
