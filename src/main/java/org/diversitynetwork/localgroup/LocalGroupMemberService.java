package org.diversitynetwork.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.diversitynetwork.account.UserAccount;
import org.diversitynetwork.account.UserService;
import org.diversitynetwork.account.UserStatus;
import org.diversitynetwork.shared.http.IfMatch;
import org.diversitynetwork.shared.json.MergePatch;
import org.diversitynetwork.shared.list.Lists;
import org.diversitynetwork.shared.list.Page;
import org.diversitynetwork.shared.list.PageRequest;
import org.diversitynetwork.shared.problem.Invalid;

/** What can be done with the members of a local group; the group's row is locked, so that none joins a closed one. */
@ApplicationScoped
public class LocalGroupMemberService {
    private final Lists lists;
    private final LocalGroupPolicy policy;
    private final UserService users;
    private final Clock clock;

    LocalGroupMemberService(Lists lists, LocalGroupPolicy policy, UserService users, Clock clock) {
        this.lists = lists;
        this.policy = policy;
        this.users = users;
        this.clock = clock;
    }

    Page<LocalGroupMemberView> list(String reference, LocalGroupMemberFilter filter, PageRequest page) {
        var where = filter.where(readable(reference));
        return lists.page(LocalGroupMember.LISTED, where, page, LocalGroupMemberView::of);
    }

    LocalGroupMemberView get(String group, String member) {
        return LocalGroupMemberView.of(LocalGroupMember.require(readable(group), member, LockModeType.NONE));
    }

    @Transactional
    LocalGroupMemberView create(String reference, NewLocalGroupMember request) {
        var group = writable(reference);
        group.requireOpen();
        MemberRules.requirePast(request.joinedOn(), request.leftOn(), LocalDate.now(clock));
        var member = new LocalGroupMember();
        member.localGroup = group;
        member.user = user(request.userId(), group);
        member.organisation = request.organisation();
        member.stakeholderSector = request.stakeholderSector();
        member.influence = request.influence();
        member.importance = request.importance();
        member.joinedOn = request.joinedOn();
        member.leftOn = request.leftOn();
        member.persistAndFlush();
        return LocalGroupMemberView.of(member);
    }

    @Transactional
    LocalGroupMemberView change(
            String reference, String member, IfMatch ifMatch, MergePatch<LocalGroupMemberChanges> patch) {
        var changed = LocalGroupMember.require(writable(reference), member, LockModeType.PESSIMISTIC_WRITE);
        changed.require(ifMatch);
        var wanted = patch.applyTo(LocalGroupMemberChanges.of(changed));
        changed.localGroup.requireOpen();
        MemberRules.requirePast(wanted.joinedOn(), wanted.leftOn(), LocalDate.now(clock));
        if (!isSame(changed.user, wanted.userId())) {
            changed.user = user(wanted.userId(), changed.localGroup);
        }
        wanted.applyTo(changed);
        changed.persistAndFlush();
        return LocalGroupMemberView.of(changed);
    }

    @Transactional
    void remove(String reference, String member, IfMatch ifMatch) {
        var removed = LocalGroupMember.require(writable(reference), member, LockModeType.PESSIMISTIC_WRITE);
        removed.require(ifMatch);
        removed.delete();
        LocalGroupMember.flush();
    }

    private LocalGroup readable(String reference) {
        var group = LocalGroup.FINDER.require(reference);
        policy.requireReadMembers(group);
        return group;
    }

    private LocalGroup writable(String reference) {
        var group = LocalGroup.FINDER.requireForChange(reference);
        policy.requireEdit(group.city.id);
        return group;
    }

    /** Somebody who was erased since stays; nobody new is taken in under an erased name. */
    private static boolean isSame(UserAccount user, String reference) {
        return user == null ? reference == null : user.id.toString().equals(reference);
    }

    /** Whoever has no part in the city is as unknown as nobody, so that names of strangers are not told. */
    private UserAccount user(String reference, LocalGroup group) {
        return reference == null
                ? null
                : users.find(reference)
                        .filter(user -> user.status() != UserStatus.ERASED && users.worksIn(user, group.city.id))
                        .orElseThrow(() -> Invalid.unknownReference("#/userId", "user"));
    }
}
