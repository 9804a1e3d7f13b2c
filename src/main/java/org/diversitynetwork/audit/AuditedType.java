package org.diversitynetwork.audit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diversitynetwork.shared.store.Called;
import org.diversitynetwork.shared.store.Personal;
import org.diversitynetwork.shared.store.Secret;
import org.diversitynetwork.shared.store.Unattributed;
import org.diversitynetwork.shared.store.Unaudited;
import org.hibernate.persister.entity.EntityPersister;

/**
 * What the audit trail keeps of the things of one type: its word in the API, whether it is told who makes them, and how
 * each field is told.
 */
record AuditedType(Class<?> type, String thing, boolean kept, boolean attributed, List<Told> fields) {
    /** How much of a field is told. */
    enum Openness {
        PLAIN,
        PERSONAL,
        SECRET
    }

    /** A field that is told, and its turn among the entity's properties. */
    record Told(int turn, String name, Openness openness) {}

    static AuditedType of(EntityPersister persister) {
        var type = persister.getMappedClass();
        return new AuditedType(
                type,
                word(type),
                !type.isAnnotationPresent(Unaudited.class),
                !type.isAnnotationPresent(Unattributed.class),
                told(persister));
    }

    /** {@code NetworkMembership} is a {@code network_membership}. */
    static String word(Class<?> type) {
        var called = type.getAnnotation(Called.class);
        return called != null
                ? called.value()
                : type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    boolean isSecret(String field) {
        return fields.stream().anyMatch(told -> told.name().equals(field) && told.openness() == Openness.SECRET);
    }

    private static List<Told> told(EntityPersister persister) {
        var names = persister.getPropertyNames();
        var told = new ArrayList<Told>();
        for (var i = 0; i < names.length; i++) {
            var turn = i;
            if (isWritten(persister, turn)) {
                var name = names[i];
                openness(persister.getMappedClass(), name).ifPresent(how -> told.add(new Told(turn, name, how)));
            }
        }
        return List.copyOf(told);
    }

    /** Columns that the database works out itself are nobody's doing. */
    private static boolean isWritten(EntityPersister persister, int turn) {
        return (persister.getPropertyInsertability()[turn] || persister.getPropertyUpdateability()[turn])
                && !persister.getPropertyTypes()[turn].isCollectionType();
    }

    private static Optional<Openness> openness(Class<?> type, String name) {
        return field(type, name)
                .filter(field -> !field.isAnnotationPresent(Unaudited.class))
                .map(field -> {
                    if (field.isAnnotationPresent(Secret.class) || field.getType() == byte[].class) {
                        return Openness.SECRET;
                    }
                    return field.isAnnotationPresent(Personal.class) ? Openness.PERSONAL : Openness.PLAIN;
                });
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, above -> above != null, above -> above.getSuperclass())
                .flatMap(above -> Stream.of(above.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }
}
