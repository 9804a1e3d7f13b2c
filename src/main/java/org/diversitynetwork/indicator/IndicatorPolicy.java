package org.diversitynetwork.indicator;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.city.City;
import org.diversitynetwork.network.Network;
import org.diversitynetwork.network.NetworkPolicy;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;

/**
 * Who may do what to indicators: those of everybody belong to whoever runs the installation, those of a network to its
 * lead, those of a city to its coordinator. Everybody may read them.
 */
@Singleton
class IndicatorPolicy {
    private static final Right EDIT = Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR);

    private final CurrentCaller caller;

    IndicatorPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("indicator-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    boolean mayEdit(Indicator indicator) {
        return mayEdit(indicator.network, indicator.city);
    }

    void requireEdit(Indicator indicator) {
        requireEdit(indicator.network, indicator.city);
    }

    /** Asked of an indicator that is to be. */
    void requireEdit(Network network, City city) {
        if (!mayEdit(network, city)) {
            throw new NotAllowed();
        }
    }

    private boolean mayEdit(Network network, City city) {
        if (city != null) {
            return EDIT.reaches(caller.get(), ScopeType.CITY, city.id);
        }
        return network == null
                ? NetworkPolicy.EDIT.everywhere(caller.get())
                : NetworkPolicy.EDIT.reaches(caller.get(), ScopeType.NETWORK, network.id);
    }
}
