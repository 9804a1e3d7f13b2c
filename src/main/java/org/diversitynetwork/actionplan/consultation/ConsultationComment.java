package org.diversitynetwork.actionplan.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.diversitynetwork.actionplan.ActionPlan;
import org.diversitynetwork.shared.json.I18nText;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Unattributed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What somebody says of a plan, or of one of its objectives or actions, while it is consulted on. */
@Entity
@Unattributed
public class ConsultationComment extends BaseEntity {
    static final Listed<ConsultationComment> LISTED = new Listed<>(
            ConsultationComment.class,
            "",
            new Sorts<ConsultationComment>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ActionPlan plan;

    /** Number of the edition that the comment is about. */
    public int planVersion;

    @Enumerated(EnumType.STRING)
    public CommentTarget targetType;

    /** Code of the objective or action. */
    public String targetCode;

    /** In the author's own words, which may tell of a person. */
    @Personal
    public String body;

    public String language;

    @Enumerated(EnumType.STRING)
    public AuthorKind authorKind;

    @Personal
    public String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public I18nText reply;

    @Enumerated(EnumType.STRING)
    private CommentStatus status = CommentStatus.NEW;

    /** The words and who said them are gone for good; that something was said stays. */
    void forget() {
        body = null;
        organisation = null;
    }

    public CommentStatus status() {
        return status;
    }

    public void become(CommentStatus next) {
        status = next;
    }
}
