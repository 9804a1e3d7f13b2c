package org.diversitynetwork.shared.state;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.diversitynetwork.shared.store.BaseEntity;

/** A thing that is archived instead of deleted, since others point at it. */
@MappedSuperclass
public abstract class Archivable extends BaseEntity {
    @Enumerated(EnumType.STRING)
    private Lifecycle status = Lifecycle.CURRENT;

    public Lifecycle status() {
        return status;
    }

    public void become(Lifecycle next) {
        status = next;
    }

    public boolean isCurrent() {
        return status == Lifecycle.CURRENT;
    }

    /** Refuses to change what is no longer in use. */
    public void requireCurrent() {
        if (!isCurrent()) {
            throw new Archived();
        }
    }
}
