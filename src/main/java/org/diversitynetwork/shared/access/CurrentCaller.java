package org.diversitynetwork.shared.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {
    /** Under which name a {@link SecurityIdentity} carries its caller. */
    public static final String ATTRIBUTE = "diversity.caller";

    private final SecurityIdentity identity;
    private Caller acting;
    private TokenScope lacking;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (acting != null) {
            return acting;
        }
        return of(identity);
    }

    /** The service acts on its own in this request context, such as at the start. */
    public void actAs(Caller caller) {
        acting = caller;
    }

    public static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    void lacks(TokenScope scope) {
        lacking = scope;
    }

    /** The token scope whose lack a right was refused for; null where that was not the reason. */
    public TokenScope lacking() {
        return lacking;
    }
}
