package org.diversitynetwork.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.list.Listed;
import org.diversitynetwork.shared.list.Sorts;
import org.diversitynetwork.shared.store.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that was done, at its place in the trail. It is only read here: the database writes it and lets nobody
 * change it.
 */
@Entity
@Immutable
@Unaudited
public class AuditEntry extends PanacheEntityBase {
    static final Listed<AuditEntry> LISTED = new Listed<>(
            AuditEntry.class,
            "",
            new Sorts<AuditEntry>(e -> e.id).instant("at", "e.at", e -> e.at).unlessTold("-at"));

    @Id
    UUID id;

    int lane;

    long position;

    Instant at;

    String caller;

    UUID tokenId;

    String action;

    String thing;

    UUID thingId;

    UUID networkId;

    UUID cityId;

    UUID partnerId;

    String fromState;

    String toState;

    String reason;

    String detail;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    List<FieldChange> changes;

    String requestId;

    String hash;
}
