package org.diversitynetwork.shared.http;

/** The roles that callers can have. */
public final class Roles {
    public static final String NETWORK_ADMIN = "network_admin";

    private Roles() {}
}
