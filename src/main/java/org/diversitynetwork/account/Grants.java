package org.diversitynetwork.account;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.Grant;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;

/** Finds the things that roles are limited to, and all that lies in them. */
@Singleton
class Grants {
    private final Map<ScopeType, ScopeKind> kinds = new EnumMap<>(ScopeType.class);

    Grants(@All List<ScopeKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.type(), kind));
    }

    /** The id of the thing with this id or code; a kind of scope that has no things yet finds none. */
    Optional<UUID> find(ScopeType type, String reference) {
        return Optional.ofNullable(kinds.get(type)).flatMap(kind -> kind.find(reference));
    }

    Grant grant(Role role, ScopeType type, UUID scopeId) {
        return scopeId == null ? Grant.everywhere(role) : new Grant(role, type, scopeId, reach(type, scopeId));
    }

    private Reach reach(ScopeType type, UUID id) {
        return kinds.containsKey(type) ? kinds.get(type).reach(id) : Reach.NOTHING;
    }
}
