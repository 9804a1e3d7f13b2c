package org.diversitynetwork.audit;

import java.util.UUID;
import java.util.function.BinaryOperator;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The network, city and partner that a thing belongs to; whoever runs one of them may see what was done to the thing.
 */
record Scope(UUID network, UUID city, UUID partner) {
    static final Scope NONE = new Scope(null, null, null);

    /**
     * Its own, that of the fields it has, and that of things it cannot be without, as far as they are in memory: to
     * find out must not cost a query.
     */
    static Scope of(Object thing, EntityPersister persister, SharedSessionContractImplementor session) {
        return of(thing, persister, session, 1);
    }

    private static Scope of(
            Object thing, EntityPersister persister, SharedSessionContractImplementor session, int depth) {
        var scope = NONE.with(AuditedType.word(persister.getMappedClass()), id(thing, session));
        var names = persister.getPropertyNames();
        var values = persister.getValues(thing);
        for (var i = 0; i < names.length; i++) {
            if (values[i] instanceof UUID id && names[i].endsWith("Id")) {
                scope = scope.with(names[i].substring(0, names[i].length() - 2), id);
            } else if (values[i] != null && persister.getPropertyTypes()[i].isEntityType()) {
                scope = scope.with(names[i], id(values[i], session));
            }
        }
        for (var i = 0; depth > 0 && i < names.length; i++) {
            if (persister.getPropertyTypes()[i].isEntityType()
                    && !persister.getPropertyNullability()[i]
                    && Hibernate.isInitialized(values[i])
                    && values[i] != null) {
                var whole = Hibernate.unproxy(values[i]);
                scope = scope.or(of(whole, session.getEntityPersister(null, whole), session, depth - 1));
            }
        }
        return scope;
    }

    private static Object id(Object thing, SharedSessionContractImplementor session) {
        return session.getFactory().getPersistenceUnitUtil().getIdentifier(thing);
    }

    private Scope with(String word, Object id) {
        if (!(id instanceof UUID uuid)) {
            return this;
        }
        return switch (word) {
            case "network" -> or(new Scope(uuid, null, null));
            case "city" -> or(new Scope(null, uuid, null));
            case "partner" -> or(new Scope(null, null, uuid));
            default -> this;
        };
    }

    /** What the other has where this has nothing. */
    private Scope or(Scope other) {
        BinaryOperator<UUID> first = (own, others) -> own == null ? others : own;
        return new Scope(
                first.apply(network, other.network),
                first.apply(city, other.city),
                first.apply(partner, other.partner));
    }
}
