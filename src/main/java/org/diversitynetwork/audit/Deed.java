package org.diversitynetwork.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that one transaction does to one thing, however many times it writes it. */
final class Deed {
    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final String REMOVED = "removed";
    static final String MOVED = "moved";

    private final AuditedType type;
    private final Object id;
    private final Map<String, FieldChange> changes = new LinkedHashMap<>();
    private String written;
    private Scope scope = Scope.NONE;
    private String from;
    private String to;
    private String reason;

    Deed(AuditedType type, Object id) {
        this.type = type;
        this.id = id;
    }

    void write(String action, Scope whose, List<FieldChange> fields) {
        written = CREATED.equals(written) && action.equals(CHANGED) ? CREATED : nothingLeft(action) ? null : action;
        scope = whose;
        fields.forEach(change -> changes.merge(change.field(), change, FieldChange::then));
    }

    /** What was made and removed at one go was never there for anybody. */
    private boolean nothingLeft(String action) {
        return CREATED.equals(written) && action.equals(REMOVED);
    }

    /** Of several steps, the first says where it began and the last where it ended and why. */
    void move(String before, String after, String why) {
        from = from == null ? before : from;
        to = after;
        reason = why;
    }

    boolean isDone() {
        return type.kept()
                && written != null
                && (!written.equals(CHANGED) || to != null || !changes().isEmpty());
    }

    /** Whether it is told who did it. */
    boolean isAttributed() {
        return type.attributed() || !CREATED.equals(written);
    }

    String action() {
        return written.equals(CHANGED) && to != null ? MOVED : written;
    }

    String thing() {
        return type.thing();
    }

    UUID thingId() {
        return id instanceof UUID uuid ? uuid : null;
    }

    Scope scope() {
        return scope;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    String reason() {
        return reason;
    }

    List<FieldChange> changes() {
        return changes.values().stream()
                .filter(change -> !change.isNone(type.isSecret(change.field())))
                .toList();
    }
}
