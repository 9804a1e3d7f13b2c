package org.diversitynetwork.partner;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.network.NetworkService;
import org.diversitynetwork.shared.access.Reach;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;

/** Networks as scopes of roles: a network holds its members and candidates, and the cities they work for. */
@Singleton
class NetworkScope implements ScopeKind {
    private final NetworkService networks;

    NetworkScope(NetworkService networks) {
        this.networks = networks;
    }

    @Override
    public ScopeType type() {
        return ScopeType.NETWORK;
    }

    @Override
    public Optional<UUID> find(String reference) {
        return networks.idOf(reference);
    }

    @Override
    public Reach reach(UUID id) {
        var partners = new HashSet<UUID>();
        var cities = new HashSet<UUID>();
        NetworkMembership.withPartners(id).forEach(membership -> {
            partners.add(membership.partner.id);
            if (membership.partner.city != null) {
                cities.add(membership.partner.city.id);
            }
        });
        return new Reach(Set.of(id), cities, partners);
    }

    @Override
    public Right edit() {
        return NetworkPolicy.EDIT;
    }
}
