package org.diversitynetwork.shared.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.problem.PreconditionFailed;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/** What every stored thing has: an id that sorts by time, two instants, and a version that stops lost updates. */
@MappedSuperclass
public abstract class BaseEntity extends PanacheEntityBase {
    private static final NoArgGenerator UUIDS = Generators.timeBasedEpochGenerator();

    /** UUID version 7, so that new rows lie side by side in the index. */
    @Id
    public UUID id = UUIDS.generate();

    @CreationTimestamp
    @Unaudited
    public Instant createdAt;

    @UpdateTimestamp
    @Unaudited
    public Instant updatedAt;

    /** Null until stored: that is how a thing with a given id is known to be new. */
    @Version
    @Unaudited
    public Integer version;

    /** The ETag of the plain answer about this thing; an entity whose answer shows others overrides it. */
    public String etag() {
        return etagWith();
    }

    /** Changes with this thing and with each other one that is shown beside it, where there is one. */
    protected final String etagWith(BaseEntity... shown) {
        var tag = new StringBuilder("\"").append(version).append(identity());
        for (var other : shown) {
            tag.append('.').append(other == null ? "-" : other.version);
        }
        return tag.append('"').toString();
    }

    /** Told in the ETag by things whose address another thing may take over after them. */
    protected String identity() {
        return "";
    }

    /** The end of the id, which is random. */
    protected final String idTail() {
        var text = id.toString();
        return "." + text.substring(text.length() - 8);
    }

    /** Refuses a change that was made to an older version than this one, or to another thing at the same address. */
    public void require(IfMatch wanted) {
        if (!wanted.matches(version, identity())) {
            throw new PreconditionFailed(etag());
        }
    }
}
