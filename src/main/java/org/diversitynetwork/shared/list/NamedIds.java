package org.diversitynetwork.shared.list;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.diversitynetwork.shared.store.BaseEntity;
import org.diversitynetwork.shared.store.Reference;

/**
 * The ids of things that a filter names by id or code. A list of many rows is then limited by a column of its own,
 * which an index in the list's order serves.
 */
public final class NamedIds {
    private NamedIds() {}

    /** One statement at most; a code that names nothing leaves no id. Absent stays null. */
    public static List<UUID> of(Class<? extends BaseEntity> type, List<String> references) {
        if (references == null) {
            return null;
        }
        var ids = new ArrayList<UUID>();
        var codes = new ArrayList<String>();
        references.forEach(text -> Reference.parse(text).ifPresent(named -> {
            switch (named) {
                case Reference.ById byId -> ids.add(byId.id());
                case Reference.ByCode byCode -> codes.add(byCode.code());
            }
        }));
        if (!codes.isEmpty()) {
            ids.addAll(Panache.getEntityManager()
                    .createQuery("select e.id from " + type.getSimpleName() + " e where e.code in :codes", UUID.class)
                    .setParameter("codes", codes)
                    .getResultList());
        }
        return ids.stream().distinct().sorted().toList();
    }
}
