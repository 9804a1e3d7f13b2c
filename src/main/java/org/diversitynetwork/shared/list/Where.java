package org.diversitynetwork.shared.list;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.diversitynetwork.shared.store.Reference;

/** Collects the conditions of a list query; a condition whose value is absent leaves no trace. Values are bound. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    /** {@code condition} names its value {@code :param}. */
    public Where and(String condition, String param, Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            params.put(param, value);
        }
        return this;
    }

    public Where and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Gives a value to a parameter that other conditions name. */
    public Where bind(String param, Object value) {
        params.put(param, value);
        return this;
    }

    /** One of the values; a single one is compared plainly, so that an index in the list's order serves it. */
    public Where in(String path, String param, List<?> values) {
        if (values == null) {
            return this;
        }
        if (values.isEmpty()) {
            return and("1 = 0");
        }
        return values.size() == 1
                ? and(path + " = :" + param, param, values.getFirst())
                : and(path + " in (:" + param + ")", param, values);
    }

    /** A thing named by id or code: {@code condition} tests {@code %1$s}, which becomes "is one of those". */
    public Where reference(String condition, String path, String param, List<String> references) {
        if (references == null) {
            return this;
        }
        var ids = new ArrayList<UUID>();
        var codes = new ArrayList<String>();
        references.forEach(text -> Reference.parse(text).ifPresent(named -> {
            switch (named) {
                case Reference.ById byId -> ids.add(byId.id());
                case Reference.ByCode byCode -> codes.add(byCode.code());
            }
        }));
        var tests = new ArrayList<String>();
        if (!ids.isEmpty()) {
            tests.add(path + ".id in (:" + param + "Ids)");
            params.put(param + "Ids", ids);
        }
        if (!codes.isEmpty()) {
            tests.add(path + ".code in (:" + param + "Codes)");
            params.put(param + "Codes", codes);
        }
        conditions.add(condition.formatted("(" + String.join(" or ", tests) + ")"));
        return this;
    }

    /**
     * Every word, or the start of one, in the entity's {@code search} column, whatever its case, accents or language.
     */
    public Where search(String words) {
        return and("cast(sql('? @@ search_query(?)', column(e.search as String), :q) as Boolean) = true", "q", words);
    }

    public Where search(String parameter, String value) {
        return search(Values.words(parameter, value));
    }

    String hql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    /** The same conditions and values have the same text, on every node; a cursor carries its digest. */
    String fingerprint() {
        params.values().stream()
                .filter(PanacheEntityBase.class::isInstance)
                .findAny()
                .ifPresent(entity -> {
                    throw new IllegalArgumentException(
                            "Bind the id of a thing, not the thing: its text differs each time.");
                });
        return conditions + params.toString();
    }
}
