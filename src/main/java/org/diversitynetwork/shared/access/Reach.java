package org.diversitynetwork.shared.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The things that lie in a scope: a network holds its members and their cities, a partner the city it works for. */
public record Reach(Set<UUID> networks, Set<UUID> cities, Set<UUID> partners) {
    public static final Reach NOTHING = new Reach(Set.of(), Set.of(), Set.of());

    public Reach {
        networks = Set.copyOf(networks);
        cities = Set.copyOf(cities);
        partners = Set.copyOf(partners);
    }

    public static Reach city(UUID id) {
        return new Reach(Set.of(), Set.of(id), Set.of());
    }

    boolean covers(ScopeType type, UUID id) {
        return id != null && of(type).contains(id);
    }

    Set<UUID> of(ScopeType type) {
        return switch (type) {
            case NETWORK -> networks;
            case CITY -> cities;
            case PARTNER -> partners;
            case LOCAL_GROUP, SURVEY -> Set.of();
        };
    }

    /** Only these cities, where any are named; networks and partners stay: see {@link Caller#worksIn}. */
    Reach narrowedTo(Set<UUID> wanted) {
        var kept = new HashSet<>(cities);
        kept.retainAll(wanted);
        return wanted.isEmpty() ? this : new Reach(networks, kept, partners);
    }
}
