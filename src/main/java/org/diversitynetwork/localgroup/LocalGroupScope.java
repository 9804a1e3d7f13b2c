package org.diversitynetwork.localgroup;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;

/** Local groups as scopes of roles: whoever sits in one has a part in its city. */
@Singleton
class LocalGroupScope implements ScopeKind {
    @Override
    public ScopeType type() {
        return ScopeType.LOCAL_GROUP;
    }

    @Override
    public Optional<UUID> find(String reference) {
        return LocalGroup.FINDER.find(reference).map(group -> group.id);
    }

    @Override
    public Reach reach(UUID id) {
        return LocalGroup.FINDER
                .find(id.toString())
                .map(group -> Reach.city(group.city.id))
                .orElse(Reach.NOTHING);
    }

    @Override
    public Right edit() {
        return LocalGroupPolicy.EDIT;
    }
}
