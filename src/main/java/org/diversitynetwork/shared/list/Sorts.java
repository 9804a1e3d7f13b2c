package org.diversitynetwork.shared.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The orders that a list offers; the first one is the default. Keys are never null in the table. */
public final class Sorts<E> {
    private static final int MAX_KEYS = 3;

    private final Map<String, Key<E>> keys = new LinkedHashMap<>();
    private final Key<E> id;
    private String standard;

    /**
     * One column of an order: its name for callers, its path in queries, its value in a row, and how a cursor reads it.
     */
    record Key<E>(String name, String path, Function<E, ?> value, Function<String, Object> parse, boolean descending) {
        Key<E> turned() {
            return new Key<>(name, path, value, parse, !descending);
        }
    }

    public Sorts(Function<E, UUID> id) {
        this.id = new Key<>("id", "e.id", id, UUID::fromString, false);
    }

    public Sorts<E> text(String name, String path, Function<E, String> value) {
        return with(name, path, value, text -> text);
    }

    public Sorts<E> instant(String name, String path, Function<E, Instant> value) {
        return with(name, path, value, Instant::parse);
    }

    public Sorts<E> day(String name, String path, Function<E, LocalDate> value) {
        return with(name, path, value, LocalDate::parse);
    }

    public Sorts<E> number(String name, String path, Function<E, Integer> value) {
        return with(name, path, value, Integer::valueOf);
    }

    /** Another order than the first one where the caller does not ask for any. */
    public Sorts<E> unlessTold(String sort) {
        standard = sort;
        return this;
    }

    private Sorts<E> with(String name, String path, Function<E, ?> value, Function<String, Object> parse) {
        keys.put(name, new Key<>(name, path, value, parse, false));
        return this;
    }

    /** The order asked for, always ended by the id so that it is total. */
    List<Key<E>> parse(String sort) {
        var order = new ArrayList<Key<E>>();
        var wanted = sort == null ? standard : sort;
        if (wanted == null) {
            order.add(keys.values().iterator().next());
        } else {
            readInto(order, wanted);
        }
        order.add(order.getLast().descending() ? id.turned() : id);
        return order;
    }

    private void readInto(List<Key<E>> order, String sort) {
        var seen = new HashSet<String>();
        for (var part : sort.split(",", -1)) {
            var key = keys.get(part.startsWith("-") ? part.substring(1) : part);
            if (key == null || !seen.add(key.name()) || order.size() == MAX_KEYS) {
                throw Values.notAllowed("sort", allowed());
            }
            order.add(part.startsWith("-") ? key.turned() : key);
        }
    }

    private List<String> allowed() {
        return keys.keySet().stream()
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }
}
