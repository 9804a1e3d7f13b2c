package org.diversitynetwork.account;

import java.util.Locale;
import org.diversitynetwork.shared.access.Role;
import org.diversitynetwork.shared.access.ScopeType;

/** The people that a demonstration starts with: one for each role, around the real network. Nobody real is meant. */
enum DemoAccount {
    NETWORK_ADMIN("Network administrator", ScopeType.NETWORK, "techdiversity"),
    LEAD_PARTNER("Lead partner", ScopeType.NETWORK, "techdiversity"),
    CITY_COORDINATOR("City coordinator", ScopeType.CITY, "bielsko-biala"),
    PARTNER_EDITOR("Partner editor", ScopeType.PARTNER, "arrsa"),
    LOCAL_GROUP_MEMBER("Local group member", ScopeType.CITY, "bielsko-biala"),
    MENTOR("Mentor", ScopeType.CITY, "bielsko-biala"),
    PARTICIPANT("Participant", ScopeType.CITY, "bielsko-biala");

    final String displayName;
    final ScopeType scope;
    final String scopeCode;

    DemoAccount(String name, ScopeType scope, String scopeCode) {
        this.displayName = name + " (demo)";
        this.scope = scope;
        this.scopeCode = scopeCode;
    }

    Role role() {
        return Role.valueOf(name());
    }

    String code() {
        return "demo-" + plain();
    }

    String email() {
        return plain() + "@demo.example";
    }

    private String plain() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
