package org.diversitynetwork.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diversitynetwork.audit.AuditedType.Told;
import org.diversitynetwork.shared.state.StateChanged;
import org.diversitynetwork.shared.store.Confidential;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Notes every thing that Hibernate writes, of whatever feature: that is why no feature has code for the audit trail.
 */
@Singleton
class WrittenThings implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;
    private static final int BEFORE_ANYTHING_IS_WRITTEN = 10;

    private final transient AuditTrail trail;
    private final transient ValueWriter values;
    private final transient SessionFactoryImplementor sessions;
    private final transient Map<String, AuditedType> types = new ConcurrentHashMap<>();

    WrittenThings(AuditTrail trail, ValueWriter values, EntityManagerFactory sessions) {
        this.trail = trail;
        this.values = values;
        this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
    }

    void listen(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent started) {
        var listeners = sessions.getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    void onMove(@Observes StateChanged step) {
        var type = type(sessions.getMappingMetamodel().getEntityDescriptor(Hibernate.getClass(step.thing())));
        trail.open().deed(type, step.thing().id).move(step.from(), step.to(), step.reason());
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var type = type(event.getPersister());
        if (type.kept()) {
            write(Deed.CREATED, type, event, null, event.getState());
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var type = type(event.getPersister());
        if (type.kept()) {
            write(Deed.CHANGED, type, event, event.getOldState(), event.getState());
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var type = type(event.getPersister());
        if (type.kept()) {
            write(Deed.REMOVED, type, event, event.getDeletedState(), null);
        }
    }

    private void write(
            String action,
            AuditedType type,
            AbstractPostDatabaseOperationEvent event,
            Object[] before,
            Object[] after) {
        var scope = Scope.of(event.getEntity(), event.getPersister(), event.getSession());
        trail.open().deed(type, event.getId()).write(action, scope, changes(type, event, before, after));
    }

    private List<FieldChange> changes(
            AuditedType type, AbstractPostDatabaseOperationEvent event, Object[] before, Object[] after) {
        var confidential =
                event.getEntity() instanceof Confidential thing ? thing.confidentialFields() : Set.<String>of();
        var changes = new ArrayList<FieldChange>();
        for (var field : type.fields()) {
            var from = before == null ? null : before[field.turn()];
            var to = after == null ? null : after[field.turn()];
            if (!Objects.equals(from, to)) {
                changes.add(
                        confidential.contains(field.name())
                                ? confidential(field, event.getId(), from, to)
                                : change(field, from, to));
            }
        }
        return changes;
    }

    private FieldChange confidential(Told field, Object id, Object from, Object to) {
        return new FieldChange(field.name(), values.confidential(id, from), values.confidential(id, to));
    }

    private FieldChange change(Told field, Object from, Object to) {
        return switch (field.openness()) {
            case PLAIN -> new FieldChange(field.name(), values.plain(name(from)), values.plain(name(to)));
            case PERSONAL -> new FieldChange(field.name(), values.personal(from), values.personal(to));
            case SECRET -> new FieldChange(field.name(), null, null);
        };
    }

    /** Another thing is told by its id. */
    private Object name(Object value) {
        return value != null && isThing(value)
                ? sessions.getPersistenceUnitUtil().getIdentifier(value)
                : value;
    }

    private boolean isThing(Object value) {
        return sessions.getMappingMetamodel().findEntityDescriptor(Hibernate.getClassLazy(value)) != null;
    }

    private AuditedType type(EntityPersister persister) {
        return types.computeIfAbsent(persister.getEntityName(), name -> AuditedType.of(persister));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
