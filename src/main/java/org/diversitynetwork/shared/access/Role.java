package org.diversitynetwork.shared.access;

import static org.diversitynetwork.shared.access.ScopeType.CITY;
import static org.diversitynetwork.shared.access.ScopeType.LOCAL_GROUP;
import static org.diversitynetwork.shared.access.ScopeType.NETWORK;
import static org.diversitynetwork.shared.access.ScopeType.PARTNER;
import static org.diversitynetwork.shared.access.ScopeType.SURVEY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is to a network. A role counts only within the scope that it is held in. */
@Schema(
        name = "Role",
        description =
                "What a person is to a network: runs it, leads it as the lead partner, coordinates a city, edits for a partner, sits in a local group, is a mentor, or takes part.")
public enum Role {
    /** Runs one network, or without a scope the whole installation. */
    NETWORK_ADMIN(NETWORK),
    LEAD_PARTNER(NETWORK),
    CITY_COORDINATOR(CITY),
    PARTNER_EDITOR(PARTNER),
    LOCAL_GROUP_MEMBER(LOCAL_GROUP, CITY),
    MENTOR(NETWORK, CITY, PARTNER),
    PARTICIPANT(NETWORK, CITY, SURVEY);

    private final Set<ScopeType> scopes;

    Role(ScopeType... scopes) {
        this.scopes = EnumSet.copyOf(Arrays.asList(scopes));
    }

    /** The kinds of scope that it can be held in. */
    public Set<ScopeType> scopes() {
        return Set.copyOf(scopes);
    }
}
