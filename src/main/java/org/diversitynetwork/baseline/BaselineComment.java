package org.diversitynetwork.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Unattributed;

/** What somebody who works in the city says of its baseline study; who it was is not kept with it. */
@Entity
@Unattributed
public class BaselineComment extends BaseEntity {
    static final Listed<BaselineComment> LISTED = new Listed<>(
            BaselineComment.class,
            "",
            new Sorts<BaselineComment>(e -> e.id).instant("createdAt", "e.createdAt", e -> e.createdAt));

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BaselineStudy study;

    /** The part that it is about; null for the whole study. */
    @Enumerated(EnumType.STRING)
    public BaselineSection section;

    /** In the author's own words, which may tell of a person. */
    @Personal
    public String body;

    public String language;
}
