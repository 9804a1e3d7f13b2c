package org.diversitynetwork.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.diversitynetwork.account.MeView.CallerKind;
import org.diversitynetwork.account.MeView.Editable;
import org.diversitynetwork.account.MeView.HeldRole;
import org.diversitynetwork.shared.access.Caller;
import org.diversitynetwork.shared.access.CurrentCaller;
import org.diversitynetwork.shared.access.Grant;
import org.diversitynetwork.shared.access.PersonalData;
import org.diversitynetwork.shared.access.ScopeKind;
import org.diversitynetwork.shared.access.ScopeType;
import org.diversitynetwork.shared.access.TokenScope;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.problem.Problem;

/** What callers can learn about themselves, and what people can do about their own account. */
@ApplicationScoped
public class MeService {
    private static final String NO_ACCOUNT = "\"0\"";

    private final CurrentCaller current;
    private final List<ScopeKind> kinds;
    private final List<PersonalData> data;
    private final UserService users;
    private final PasswordService passwords;

    MeService(
            CurrentCaller current,
            @All List<ScopeKind> kinds,
            @All List<PersonalData> data,
            UserService users,
            PasswordService passwords) {
        this.current = current;
        this.kinds = kinds;
        this.data = data;
        this.users = users;
        this.passwords = passwords;
    }

    MeView get() {
        var caller = current.get();
        var isToken = caller.kind() == Caller.Kind.TOKEN;
        var user = isToken ? null : UserAccount.<UserAccount>findById(caller.id());
        return new MeView(
                isToken ? caller.tokenId() : caller.id(),
                isToken ? CallerKind.TOKEN : CallerKind.PERSON,
                user == null ? null : user.code,
                user == null ? null : user.displayName,
                user == null ? null : user.email(),
                user == null ? null : user.locale,
                roles(caller),
                caller.tokenScopes().stream().map(TokenScope::text).sorted().toList(),
                caller.partnerId(),
                editable(caller),
                user == null ? NO_ACCOUNT : user.etag());
    }

    MyDataView data() {
        var id = current.get().id();
        return new MyDataView(
                data.stream().map(kind -> MyDataView.section(kind, id)).toList());
    }

    void changePassword(PasswordChange request, String address) {
        var caller = current.get();
        requireAccount(caller);
        passwords.change(caller.id(), caller.sessionId(), request, address);
    }

    void erase(IfMatch ifMatch) {
        users.erase(requireAccount(current.get()).toString(), ifMatch);
    }

    /** People whom another issuer knows have no account here. */
    private static UUID requireAccount(Caller caller) {
        return UserAccount.<UserAccount>findByIdOptional(caller.id())
                .map(user -> user.id)
                .orElseThrow(() ->
                        new Problem("no-account-here", "You are known from another issuer, and have no account here."));
    }

    private static List<HeldRole> roles(Caller caller) {
        if (caller.kind() == Caller.Kind.TOKEN) {
            return List.of();
        }
        var stored = RoleAssignment.of(caller.id());
        return caller.grants().stream()
                .map(grant -> new HeldRole(grant.role(), grant.type(), grant.scopeId(), validTo(grant, stored)))
                .toList();
    }

    private static LocalDate validTo(Grant grant, List<RoleAssignment> stored) {
        return stored.stream()
                .filter(held -> held.role == grant.role() && Objects.equals(held.scopeId, grant.scopeId()))
                .map(held -> held.validTo)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Editable editable(Caller caller) {
        return new Editable(
                caller.runsEverything(),
                reached(caller, ScopeType.NETWORK),
                reached(caller, ScopeType.CITY),
                reached(caller, ScopeType.PARTNER));
    }

    private List<UUID> reached(Caller caller, ScopeType type) {
        return kinds.stream()
                .filter(kind ->
                        kind.type() == type && caller.permits(kind.edit().tokenScope()))
                .flatMap(kind -> caller.reached(kind.edit().roles(), type).stream())
                .sorted()
                .toList();
    }
}
