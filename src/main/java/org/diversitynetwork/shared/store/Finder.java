package org.diversitynetwork.shared.store;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.diversitynetwork.shared.problem.NotFound;

/** Finds things of one type by id or code, each in one statement. */
public final class Finder<E extends BaseEntity> {
    private final Class<E> type;
    private final String thing;
    private final String plain;
    private final String fetching;

    /** {@code thing} is the type's word in refusals; {@code fetch} are joins that a view needs. */
    public Finder(Class<E> type, String thing, String fetch) {
        this.type = type;
        this.thing = thing;
        this.plain = "select e from " + type.getSimpleName() + " e where ";
        this.fetching = "select e from " + type.getSimpleName() + " e " + fetch + " where ";
    }

    public Optional<E> find(String reference) {
        return find(reference, fetching, LockModeType.NONE);
    }

    public E require(String reference) {
        return find(reference).orElseThrow(() -> new NotFound(thing));
    }

    /** Locks the row until the transaction ends, so that of two writers the second sees what the first wrote. */
    public E requireForChange(String reference) {
        return find(reference, plain, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(thing));
    }

    private Optional<E> find(String reference, String select, LockModeType lock) {
        return Reference.parse(reference).flatMap(named -> {
            var query = Panache.getEntityManager()
                    .createQuery(select + (named instanceof Reference.ById ? "e.id = :key" : "e.code = :key"), type)
                    .setLockMode(lock);
            query.setParameter(
                    "key",
                    switch (named) {
                        case Reference.ById byId -> byId.id();
                        case Reference.ByCode byCode -> byCode.code();
                    });
            return query.getResultList().stream().findFirst();
        });
    }
}
