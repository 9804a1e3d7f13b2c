package org.diversitynetwork.progress;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What was told, once and for good, of how an action or a pilot action is going. */
@Entity
public class ProgressUpdate extends BaseEntity {
    static final Listed<ProgressUpdate> LISTED = new Listed<>(
            ProgressUpdate.class,
            "",
            new Sorts<ProgressUpdate>(e -> e.id)
                    .instant("createdAt", "e.createdAt", e -> e.createdAt)
                    .unlessTold("-createdAt"));

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    public ProgressScope scope;

    public UUID scopeId;

    public UUID networkId;

    public UUID cityId;

    /** The reporting period that it tells of. */
    public UUID periodId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText narrative;

    public Integer percent;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public List<Attachment> attachments;

    /** Whether everybody may read it, or only the people of the city and its network. */
    @Column(name = "is_public")
    public boolean open;
}
