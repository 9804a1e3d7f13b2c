package org.diversitynetwork.city;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;

/** Who may do what to cities and their focus groups. Everybody may read them. */
@Singleton
class CityPolicy {
    static final Right EDIT = Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR);
    private static final Right MANAGE = Right.of(NETWORK_ADMIN);

    private final CurrentCaller caller;

    CityPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("city-edit")
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    @PermissionChecker("city-manage")
    boolean mayManageAny(SecurityIdentity who) {
        return MANAGE.heldBy(caller);
    }

    void requireEdit(City city) {
        EDIT.require(caller.get(), ScopeType.CITY, city.id);
    }

    void requireManage(City city) {
        MANAGE.require(caller.get(), ScopeType.CITY, city.id);
    }

    /** Whether the caller may archive the city and take it back. */
    boolean mayManage(City city) {
        return MANAGE.reaches(caller.get(), ScopeType.CITY, city.id);
    }
}
