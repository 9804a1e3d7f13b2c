package org.diversitynetwork.account;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.OpenToTokens;

/** Who may do what to accounts: whoever runs the whole installation to all, and each person to its own. */
@Singleton
class AccountPolicy {
    @PermissionChecker("user-manage")
    boolean mayManage(SecurityIdentity who) {
        return CurrentCaller.of(who).runsEverything();
    }

    @PermissionChecker("signed-in")
    @OpenToTokens
    boolean isSignedIn(SecurityIdentity who) {
        return CurrentCaller.of(who).isKnown();
    }

    @PermissionChecker("own-account")
    boolean isPerson(SecurityIdentity who) {
        return CurrentCaller.of(who).kind() == Caller.Kind.PERSON;
    }
}
