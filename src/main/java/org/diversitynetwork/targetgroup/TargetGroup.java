package org.diversitynetwork.targetgroup;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
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

/** A group of people that is under-represented in tech. */
@Entity
public class TargetGroup extends Archivable {
    static final Finder<TargetGroup> FINDER =
            new Finder<>(TargetGroup.class, "target group", "left join fetch e.mapsTo");
    static final Listed<TargetGroup> LISTED = new Listed<>(
            TargetGroup.class,
            "left join fetch e.mapsTo",
            new Sorts<TargetGroup>(e -> e.id)
                    .text("name", "e.sortName", e -> e.sortName)
                    .text("code", "e.code", TargetGroup::code)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt));

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText label;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText definition;

    /** Women, migrants and seniors: the groups that every network knows. */
    public boolean predefined;

    @Enumerated(EnumType.STRING)
    public TargetGroupScope scope;

    /** The one city whose local group this is; only with scope city. */
    public UUID cityId;

    /** The predefined group that a local one belongs to when results are compared. */
    @ManyToOne(fetch = FetchType.LAZY)
    public TargetGroup mapsTo;

    @Enumerated(EnumType.STRING)
    public Dimension dimension;

    /** Whether belonging to the group is sensitive: small numbers of it are shown later than those of others. */
    public boolean sensitive;

    public Integer ageFrom;

    public Integer ageTo;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Source> sources;

    @Column(insertable = false, updatable = false)
    String sortName;

    public String code() {
        return code;
    }

    /** INV-03: a predefined group keeps its code, since networks and surveys everywhere refer to it. */
    void recode(String next) {
        if (predefined && code != null && !code.equals(next)) {
            throw new PredefinedGroup("#/code", "The code of a predefined group cannot be changed.");
        }
        code = next;
    }

    @Override
    public String etag() {
        return etagWith(mapsTo);
    }

    @Override
    protected String identity() {
        return idTail();
    }
}
