package org.diversitynetwork.city;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;

/** Cities as scopes of roles. */
@Singleton
class CityScope implements ScopeKind {
    @Override
    public ScopeType type() {
        return ScopeType.CITY;
    }

    @Override
    public Optional<UUID> find(String reference) {
        return City.FINDER.find(reference).map(city -> city.id);
    }

    @Override
    public Reach reach(UUID id) {
        return Reach.city(id);
    }

    @Override
    public Right edit() {
        return CityPolicy.EDIT;
    }
}
