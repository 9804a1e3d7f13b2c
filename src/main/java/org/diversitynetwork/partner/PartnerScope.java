package org.diversitynetwork.partner;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;

/** Partners as scopes of roles: a partner holds itself and the city it works for. */
@Singleton
class PartnerScope implements ScopeKind {
    @Override
    public ScopeType type() {
        return ScopeType.PARTNER;
    }

    @Override
    public Optional<UUID> find(String reference) {
        return Partner.FINDER.find(reference).map(partner -> partner.id);
    }

    @Override
    public Reach reach(UUID id) {
        return Partner.FINDER
                .find(id.toString())
                .map(partner ->
                        new Reach(Set.of(), partner.city == null ? Set.of() : Set.of(partner.city.id), Set.of(id)))
                .orElse(Reach.NOTHING);
    }

    @Override
    public Right edit() {
        return PartnerPolicy.EDIT;
    }
}
