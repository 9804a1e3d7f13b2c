package org.diversitynetwork.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;

/** A role in the thing with this code or id, as an operator writes it; without a reference it counts everywhere. */
record RoleAt(Role role, ScopeType type, String reference) {

    /**
     * What {@code city_coordinator@city:ghent} means; nothing if it is no such text, or if the role is not held in such
     * things. Only the administrator's role counts without a scope.
     */
    static Optional<RoleAt> of(String text) {
        var parts = text.strip().split("@", 2);
        var role = named(Role.values(), parts[0]);
        if (parts.length == 1) {
            return role.filter(known -> known == Role.NETWORK_ADMIN)
                    .map(known -> new RoleAt(known, ScopeType.NETWORK, null));
        }
        var scope = parts[1].split(":", 2);
        if (scope.length < 2 || scope[1].isBlank()) {
            return Optional.empty();
        }
        return named(ScopeType.values(), scope[0])
                .flatMap(type -> role.filter(known -> known.scopes().contains(type))
                        .map(known -> new RoleAt(known, type, scope[1].strip())));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
