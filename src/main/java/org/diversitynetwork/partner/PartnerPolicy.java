package org.diversitynetwork.partner;

import static org.diversitynetwork.shared.access.Role.CITY_COORDINATOR;
import static org.diversitynetwork.shared.access.Role.LEAD_PARTNER;
import static org.diversitynetwork.shared.access.Role.NETWORK_ADMIN;
import static org.diversitynetwork.shared.access.Role.PARTNER_EDITOR;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.city.City;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.NotAllowed;
import org.diversitynetwork.shared.access.OpenToTokens;
import org.diversitynetwork.shared.access.Right;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;

/** Who may do what to partners. Everybody may read them, save for the e-mail addresses of contact points. */
@Singleton
public class PartnerPolicy {
    public static final Right EDIT =
            Right.of(NETWORK_ADMIN, LEAD_PARTNER, PARTNER_EDITOR).withToken(TokenScope.PARTNERS_WRITE);
    private static final Right READ_EMAILS = Right.of(NETWORK_ADMIN, LEAD_PARTNER, CITY_COORDINATOR, PARTNER_EDITOR)
            .withToken(TokenScope.PARTNERS_READ);
    private static final Right CREATE = Right.of(NETWORK_ADMIN, LEAD_PARTNER);
    private static final Right MANAGE = Right.of(NETWORK_ADMIN);

    private final CurrentCaller caller;

    PartnerPolicy(CurrentCaller caller) {
        this.caller = caller;
    }

    @PermissionChecker("partner-create")
    boolean mayCreate(SecurityIdentity who) {
        return CREATE.heldBy(caller);
    }

    @PermissionChecker("partner-edit")
    @OpenToTokens(TokenScope.PARTNERS_WRITE)
    boolean mayEditAny(SecurityIdentity who) {
        return EDIT.heldBy(caller);
    }

    @PermissionChecker("partner-manage")
    boolean mayManageAny(SecurityIdentity who) {
        return MANAGE.heldBy(caller);
    }

    void requireEdit(Partner partner) {
        EDIT.require(caller.get(), ScopeType.PARTNER, partner.id);
    }

    /** A partner's people and its network's reach its city, so that only who reaches a city gives it to a partner. */
    void requireAssign(City city) {
        if (city != null && !CREATE.reaches(caller.get(), ScopeType.CITY, city.id)) {
            throw new NotAllowed();
        }
    }

    void requireManage(Partner partner) {
        MANAGE.require(caller.get(), ScopeType.PARTNER, partner.id);
    }

    /** Whether the caller may archive the partner and take it back. */
    boolean mayManage(Partner partner) {
        return MANAGE.reaches(caller.get(), ScopeType.PARTNER, partner.id);
    }

    /**
     * People who work in networks see whom to turn to anywhere, a partner's system only its own; others see the public
     * page.
     */
    boolean maySeeEmails(Partner partner) {
        var who = caller.get();
        return who.kind() == Caller.Kind.TOKEN
                ? READ_EMAILS.reaches(who, ScopeType.PARTNER, partner.id)
                : who.isAny(READ_EMAILS.roles());
    }
}
