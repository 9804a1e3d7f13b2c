package org.diversitynetwork.shared.list;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads pages: one statement each, two with a count, and page 200 costs what page 1 costs. */
@Singleton
public class Lists {
    private final EntityManager entities;
    private final CursorKey key;

    Lists(EntityManager entities, CursorKey key) {
        this.entities = entities;
        this.key = key;
    }

    /** {@code fetch} are to-one joins on {@code e} that the view needs, so that no row costs a statement of its own. */
    public <E, V> Page<V> page(Listed<E> listed, Where where, PageRequest request, Function<E, V> view) {
        var order = listed.sorts().parse(request.sort());
        var query = listed.fingerprint(where, order);
        var rows = request.rows();
        var found = rows(listed, where, request.after(), order, query, rows + 1);
        var more = found.size() > rows;
        var shown = more ? found.subList(0, rows) : found;
        var next = more ? cursor(shown.getLast(), order, query) : null;
        var total = request.counted() ? count(listed, where) : null;
        return new Page<>(shown.stream().map(view).toList(), new PageEnd(rows, next, total));
    }

    private <E> List<E> rows(
            Listed<E> listed, Where where, String after, List<Sorts.Key<E>> order, String query, int max) {
        var hql = new StringBuilder(
                "select e from " + listed.entity().getSimpleName() + " e " + listed.fetch() + where.hql());
        if (after != null) {
            hql.append(where.hql().isEmpty() ? " where " : " and ").append(Keyset.after(order));
        }
        hql.append(" order by ")
                .append(String.join(
                        ", ",
                        order.stream()
                                .map(k -> k.path() + (k.descending() ? " desc" : ""))
                                .toList()));
        var select = bind(entities.createQuery(hql.toString(), listed.entity()), where);
        if (after != null) {
            bindCursor(select, after, order, query);
        }
        return select.setMaxResults(max).getResultList();
    }

    private <E> void bindCursor(TypedQuery<E> select, String after, List<Sorts.Key<E>> order, String query) {
        var cursor = Cursor.read(after, key);
        cursor.requireQuery(query);
        for (var i = 0; i < order.size(); i++) {
            select.setParameter(
                    "after" + i, order.get(i).parse().apply(cursor.keys().get(i)));
        }
    }

    private <E> String cursor(E last, List<Sorts.Key<E>> order, String query) {
        return new Cursor(
                        query,
                        order.stream()
                                .map(k -> Objects.toString(k.value().apply(last)))
                                .toList())
                .write(key);
    }

    private Long count(Listed<?> listed, Where where) {
        var hql = "select count(e) from " + listed.entity().getSimpleName() + " e" + where.hql();
        return bind(entities.createQuery(hql, Long.class), where).getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Where where) {
        where.params().forEach(query::setParameter);
        return query;
    }
}
