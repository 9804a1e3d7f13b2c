package org.diversitynetwork.shared.access;

import java.util.Set;
import java.util.UUID;
import org.diversitynetwork.shared.list.Where;

/**
 * A right: which roles have it within their scope, and which scope a token needs for it. Policies ask it twice: whether
 * the caller has it anywhere, before anything is read, and whether the thing at hand lies in reach.
 */
public record Right(TokenScope tokenScope, Set<Role> roles) {
    public static Right of(Role... roles) {
        return new Right(null, Caller.set(roles));
    }

    /** A right that partners' systems have too, given this scope. */
    public Right withToken(TokenScope scope) {
        return new Right(scope, roles);
    }

    /** Whether the caller has it for anything at all. */
    public boolean heldBy(CurrentCaller current) {
        var caller = current.get();
        if (!caller.isAny(roles)) {
            return false;
        }
        if (!caller.permits(tokenScope)) {
            current.lacks(tokenScope);
            return false;
        }
        return true;
    }

    public boolean reaches(Caller caller, ScopeType type, UUID id) {
        return caller.permits(tokenScope) && caller.reaches(roles, type, id);
    }

    /** Whether the caller has it without any limit of scope. */
    public boolean everywhere(Caller caller) {
        return caller.permits(tokenScope) && caller.everywhere(roles);
    }

    /** The one scope filter of lists: only rows whose column names a thing in the caller's reach. */
    public Where limit(Where where, Caller caller, ScopeType type, String path, String param) {
        if (!caller.permits(tokenScope)) {
            return where.and("1 = 0");
        }
        return caller.everywhere(roles)
                ? where
                : where.in(
                        path,
                        param,
                        caller.reached(roles, type).stream().sorted().toList());
    }

    /** Refuses callers who may know of the thing but not do this to it. */
    public void require(Caller caller, ScopeType type, UUID id) {
        if (!reaches(caller, type, id)) {
            throw new NotAllowed();
        }
    }
}
