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
    public Instant createdAt;

    @UpdateTimestamp
    public Instant updatedAt;

    /** Null until stored: that is how a thing with a given id is known to be new. */
    @Version
    public Integer version;

    /** The ETag of the plain answer; {@code If-Match} compares its first number. */
    public String etag() {
        return "\"" + version + "\"";
    }

    /** The ETag of an answer that also shows other things, where there are any: it changes with each of them. */
    public String etagWith(BaseEntity... shown) {
        var versions = new StringBuilder("\"").append(version);
        for (var other : shown) {
            versions.append('.').append(other == null ? "-" : other.version);
        }
        return versions.append('"').toString();
    }

    /** Refuses a change that was made to an older version than this one. */
    public void require(IfMatch wanted) {
        if (!wanted.matches(version)) {
            throw new PreconditionFailed(etag());
        }
    }
}
